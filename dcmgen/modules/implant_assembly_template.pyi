# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Implant Assembly Template Module."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.component_assembly_sequence_item import ComponentAssemblySequenceItem, ComponentAssemblySequenceItems
from dcmgen.items.component_types_sequence_item import ComponentTypesSequenceItem, ComponentTypesSequenceItems
from dcmgen.items.implant_assembly_template_target_anatomy_sequence_item import (
    ImplantAssemblyTemplateTargetAnatomySequenceItem,
    ImplantAssemblyTemplateTargetAnatomySequenceItems,
)
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import CS, DT, LO, LO_, OB_, SQ, DTValue, Items, LO_Value, LOValue, OB_Value
from dcmgen.model.iod import Module

class ImplantAssemblyTemplateModule(Module):
    """Implant Assembly Template Module (PS3.3 C.29.2.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.2.html#sect_C.29.2.1
    """

    def __init__(
        self,
        /,
        *,
        EffectiveDateTime: DTValue = ...,
        ImplantAssemblyTemplateIssuer: LOValue = ...,
        ImplantAssemblyTemplateType: Literal["ORIGINAL", "DERIVED"] = ...,
        ImplantAssemblyTemplateTargetAnatomySequence: Items[ImplantAssemblyTemplateTargetAnatomySequenceItem] = ...,
        ProcedureTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        ComponentTypesSequence: Items[ComponentTypesSequenceItem] = ...,
        ReplacedImplantAssemblyTemplateSequence: Items[SOPInstanceReferenceMacro] = ...,
        OriginalImplantAssemblyTemplateSequence: Items[SOPInstanceReferenceMacro] = ...,
        DerivationImplantAssemblyTemplateSequence: Items[SOPInstanceReferenceMacro] = ...,
        EncapsulatedDocument: OB_Value = ...,
        MIMETypeOfEncapsulatedDocument: Literal["application/pdf", "", None] = ...,
        ImplantAssemblyTemplateName: LO_Value = ...,
        ImplantAssemblyTemplateVersion: LO_Value = ...,
        SurgicalTechnique: LO_Value = ...,
        ComponentAssemblySequence: Items[ComponentAssemblySequenceItem] = ...,
    ) -> None: ...
    EffectiveDateTime: DT
    """Effective DateTime (0068,6226), DT, VM 1, Type 1.

    PS3.3 C.29.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.2.html#sect_C.29.2.1
    """
    ImplantAssemblyTemplateName: LO_
    """Implant Assembly Template Name (0076,0001), LO, VM 1, Type 2.

    PS3.3 C.29.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.2.html#sect_C.29.2.1
    """
    ImplantAssemblyTemplateIssuer: LO
    """Implant Assembly Template Issuer (0076,0003), LO, VM 1, Type 1.

    PS3.3 C.29.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.2.html#sect_C.29.2.1
    """
    ImplantAssemblyTemplateVersion: LO_
    """Implant Assembly Template Version (0076,0006), LO, VM 1, Type 2.

    PS3.3 C.29.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.2.html#sect_C.29.2.1
    """
    ReplacedImplantAssemblyTemplateSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Replaced Implant Assembly Template Sequence (0076,0008), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.29.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.2.html#sect_C.29.2.1
    """
    ImplantAssemblyTemplateType: CS[Literal["ORIGINAL", "DERIVED"]]
    """Implant Assembly Template Type (0076,000A), CS, VM 1, Type 1.

    Enumerated Values: ORIGINAL, DERIVED.

    PS3.3 C.29.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.2.html#sect_C.29.2.1
    """
    OriginalImplantAssemblyTemplateSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Original Implant Assembly Template Sequence (0076,000C), SQ, VM 1, Type 1C.

    Required if Implant Assembly Template Type is DERIVED. Not allowed otherwise.

    PS3.3 C.29.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.2.html#sect_C.29.2.1
    """
    DerivationImplantAssemblyTemplateSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Derivation Implant Assembly Template Sequence (0076,000E), SQ, VM 1, Type 1C.

    Required if Implant Assembly Template Type is DERIVED. Not allowed otherwise.

    PS3.3 C.29.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.2.html#sect_C.29.2.1
    """
    ImplantAssemblyTemplateTargetAnatomySequence: SQ[
        ImplantAssemblyTemplateTargetAnatomySequenceItems, ImplantAssemblyTemplateTargetAnatomySequenceItem
    ]
    """Implant Assembly Template Target Anatomy Sequence (0076,0010), SQ, VM 1, Type 1.

    PS3.3 C.29.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.2.html#sect_C.29.2.1
    """
    ProcedureTypeCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Procedure Type Code Sequence (0076,0020), SQ, VM 1, Type 1.

    PS3.3 C.29.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.2.html#sect_C.29.2.1
    """
    SurgicalTechnique: LO_
    """Surgical Technique (0076,0030), LO, VM 1, Type 3.

    PS3.3 C.29.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.2.html#sect_C.29.2.1
    """
    MIMETypeOfEncapsulatedDocument: LO_[Literal["application/pdf", ""]]
    """MIME Type of Encapsulated Document (0042,0012), LO, VM 1, Type 2.

    Enumerated Values: application/pdf.

    PS3.3 C.29.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.2.html#sect_C.29.2.1
    """
    EncapsulatedDocument: OB_
    """Encapsulated Document (0042,0011), OB, VM 1, Type 2.

    PS3.3 C.29.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.2.html#sect_C.29.2.1
    """
    ComponentTypesSequence: SQ[ComponentTypesSequenceItems, ComponentTypesSequenceItem]
    """Component Types Sequence (0076,0032), SQ, VM 1, Type 1.

    PS3.3 C.29.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.2.html#sect_C.29.2.1
    """
    ComponentAssemblySequence: SQ[ComponentAssemblySequenceItems, ComponentAssemblySequenceItem]
    """Component Assembly Sequence (0076,0060), SQ, VM 1, Type 3.

    PS3.3 C.29.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.2.html#sect_C.29.2.1
    """
