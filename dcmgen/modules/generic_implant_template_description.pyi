# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Generic Implant Template Description Module."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.implant_target_anatomy_sequence_item import (
    ImplantTargetAnatomySequenceItem,
    ImplantTargetAnatomySequenceItems,
)
from dcmgen.items.information_from_manufacturer_sequence_item import (
    InformationFromManufacturerSequenceItem,
    InformationFromManufacturerSequenceItems,
)
from dcmgen.items.notification_from_manufacturer_sequence_item import (
    NotificationFromManufacturerSequenceItem,
    NotificationFromManufacturerSequenceItems,
)
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import CS, DT, FD_, LO, SQ, UI, DTValue, FD_Value, Items, LOValue, UIValue
from dcmgen.model.iod import Module

class GenericImplantTemplateDescriptionModule(Module):
    """Generic Implant Template Description Module (PS3.3 C.29.1.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.1
    """

    def __init__(
        self,
        /,
        *,
        Manufacturer: LOValue = ...,
        FrameOfReferenceUID: UIValue = ...,
        ImplantName: LOValue = ...,
        ImplantPartNumber: LOValue = ...,
        ImplantTemplateVersion: LOValue = ...,
        ImplantType: Literal["ORIGINAL", "DERIVED"] = ...,
        EffectiveDateTime: DTValue = ...,
        MaterialsCodeSequence: Items[CodeSequenceMacro] = ...,
        ImplantTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        FixationMethodCodeSequence: Items[CodeSequenceMacro] = ...,
        ImplantSize: LOValue = ...,
        ReplacedImplantTemplateSequence: Items[SOPInstanceReferenceMacro] = ...,
        DerivationImplantTemplateSequence: Items[SOPInstanceReferenceMacro] = ...,
        OriginalImplantTemplateSequence: Items[SOPInstanceReferenceMacro] = ...,
        NotificationFromManufacturerSequence: Items[NotificationFromManufacturerSequenceItem] = ...,
        ImplantRegulatoryDisapprovalCodeSequence: Items[CodeSequenceMacro] = ...,
        CoatingMaterialsCodeSequence: Items[CodeSequenceMacro] = ...,
        OverallTemplateSpatialTolerance: FD_Value = ...,
        ImplantTargetAnatomySequence: Items[ImplantTargetAnatomySequenceItem] = ...,
        InformationFromManufacturerSequence: Items[InformationFromManufacturerSequenceItem] = ...,
    ) -> None: ...
    Manufacturer: LO
    """Manufacturer (0008,0070), LO, VM 1, Type 1.

    PS3.3 C.29.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.1
    """
    FrameOfReferenceUID: UI
    """Frame of Reference UID (0020,0052), UI, VM 1, Type 1.

    PS3.3 C.29.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.1
    """
    ImplantName: LO
    """Implant Name (0022,1095), LO, VM 1, Type 1.

    PS3.3 C.29.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.1
    """
    ImplantSize: LO
    """Implant Size (0068,6210), LO, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.29.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.1
    """
    ImplantPartNumber: LO
    """Implant Part Number (0022,1097), LO, VM 1, Type 1.

    PS3.3 C.29.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.1
    """
    ImplantTemplateVersion: LO
    """Implant Template Version (0068,6221), LO, VM 1, Type 1.

    PS3.3 C.29.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.1
    """
    ReplacedImplantTemplateSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Replaced Implant Template Sequence (0068,6222), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.29.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.1
    """
    ImplantType: CS[Literal["ORIGINAL", "DERIVED"]]
    """Implant Type (0068,6223), CS, VM 1, Type 1.

    Enumerated Values: ORIGINAL, DERIVED.

    PS3.3 C.29.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.1
    """
    OriginalImplantTemplateSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Original Implant Template Sequence (0068,6225), SQ, VM 1, Type 1C.

    Required if Implant Type is DERIVED. Not allowed otherwise.

    PS3.3 C.29.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.1
    """
    DerivationImplantTemplateSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Derivation Implant Template Sequence (0068,6224), SQ, VM 1, Type 1C.

    Required if Implant Type is DERIVED. Not allowed otherwise.

    PS3.3 C.29.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.1
    """
    EffectiveDateTime: DT
    """Effective DateTime (0068,6226), DT, VM 1, Type 1.

    PS3.3 C.29.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.1
    """
    ImplantTargetAnatomySequence: SQ[ImplantTargetAnatomySequenceItems, ImplantTargetAnatomySequenceItem]
    """Implant Target Anatomy Sequence (0068,6230), SQ, VM 1, Type 3.

    PS3.3 C.29.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.1
    """
    NotificationFromManufacturerSequence: SQ[
        NotificationFromManufacturerSequenceItems, NotificationFromManufacturerSequenceItem
    ]
    """Notification From Manufacturer Sequence (0068,6265), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.29.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.1
    """
    InformationFromManufacturerSequence: SQ[
        InformationFromManufacturerSequenceItems, InformationFromManufacturerSequenceItem
    ]
    """Information From Manufacturer Sequence (0068,6260), SQ, VM 1, Type 3.

    PS3.3 C.29.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.1
    """
    ImplantRegulatoryDisapprovalCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Implant Regulatory Disapproval Code Sequence (0068,62A0), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.29.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.1
    """
    OverallTemplateSpatialTolerance: FD_
    """Overall Template Spatial Tolerance (0068,62A5), FD, VM 1, Type 2.

    PS3.3 C.29.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.1
    """
    MaterialsCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Materials Code Sequence (0068,63A0), SQ, VM 1, Type 1.

    Codes: CID 7300 Implant Material (Baseline, inferred).

    PS3.3 C.29.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.1
    """
    CoatingMaterialsCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Coating Materials Code Sequence (0068,63A4), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.29.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.1
    """
    ImplantTypeCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Implant Type Code Sequence (0068,63A8), SQ, VM 1, Type 1.

    PS3.3 C.29.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.1
    """
    FixationMethodCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Fixation Method Code Sequence (0068,63AC), SQ, VM 1, Type 1.

    Codes: CID 7310 Implant Fixation Method (Baseline, inferred).

    PS3.3 C.29.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.1
    """
