# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Implant Assembly Template Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, DT, LO, LO_, OB_, SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.component_assembly_sequence_item import ComponentAssemblySequenceItem
    from dcmgen.items.component_types_sequence_item import ComponentTypesSequenceItem
    from dcmgen.items.implant_assembly_template_target_anatomy_sequence_item import (
        ImplantAssemblyTemplateTargetAnatomySequenceItem,
    )
    from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro


class ImplantAssemblyTemplateModule(Module):
    """Implant Assembly Template Module (PS3.3 C.29.2.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.2.html#sect_C.29.2.1
    """

    __slots__ = ()

    EffectiveDateTime: DT = DT(0x0068_6226)
    """Effective DateTime (0068,6226), VM 1, Type 1 (PS3.3 C.29.2.1)."""
    ImplantAssemblyTemplateName: LO_ = LO_(0x0076_0001)
    """Implant Assembly Template Name (0076,0001), VM 1, Type 2 (PS3.3 C.29.2.1)."""
    ImplantAssemblyTemplateIssuer: LO = LO(0x0076_0003)
    """Implant Assembly Template Issuer (0076,0003), VM 1, Type 1 (PS3.3 C.29.2.1)."""
    ImplantAssemblyTemplateVersion: LO_ = LO_(0x0076_0006)
    """Implant Assembly Template Version (0076,0006), VM 1, Type 2 (PS3.3 C.29.2.1)."""
    ReplacedImplantAssemblyTemplateSequence: SQ[SOPInstanceReferenceMacro] = SQ(
        0x0076_0008, "SOPInstanceReferenceMacro"
    )
    """Replaced Implant Assembly Template Sequence (0076,0008), VM 1, Type 1C (PS3.3 C.29.2.1)."""
    ImplantAssemblyTemplateType: CS[Literal["ORIGINAL", "DERIVED"]] = CS(0x0076_000A)
    """Implant Assembly Template Type (0076,000A), VM 1, Type 1 (PS3.3 C.29.2.1)."""
    OriginalImplantAssemblyTemplateSequence: SQ[SOPInstanceReferenceMacro] = SQ(
        0x0076_000C, "SOPInstanceReferenceMacro"
    )
    """Original Implant Assembly Template Sequence (0076,000C), VM 1, Type 1C (PS3.3 C.29.2.1)."""
    DerivationImplantAssemblyTemplateSequence: SQ[SOPInstanceReferenceMacro] = SQ(
        0x0076_000E, "SOPInstanceReferenceMacro"
    )
    """Derivation Implant Assembly Template Sequence (0076,000E), VM 1, Type 1C (PS3.3 C.29.2.1)."""
    ImplantAssemblyTemplateTargetAnatomySequence: SQ[ImplantAssemblyTemplateTargetAnatomySequenceItem] = SQ(
        0x0076_0010, "ImplantAssemblyTemplateTargetAnatomySequenceItem"
    )
    """Implant Assembly Template Target Anatomy Sequence (0076,0010), VM 1, Type 1 (PS3.3 C.29.2.1)."""
    ProcedureTypeCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0076_0020, "CodeSequenceMacro")
    """Procedure Type Code Sequence (0076,0020), VM 1, Type 1 (PS3.3 C.29.2.1)."""
    SurgicalTechnique: LO_ = LO_(0x0076_0030)
    """Surgical Technique (0076,0030), VM 1, Type 3 (PS3.3 C.29.2.1)."""
    MIMETypeOfEncapsulatedDocument: LO_[Literal["application/pdf"]] = LO_(0x0042_0012)
    """MIME Type of Encapsulated Document (0042,0012), VM 1, Type 2 (PS3.3 C.29.2.1)."""
    EncapsulatedDocument: OB_ = OB_(0x0042_0011)
    """Encapsulated Document (0042,0011), VM 1, Type 2 (PS3.3 C.29.2.1)."""
    ComponentTypesSequence: SQ[ComponentTypesSequenceItem] = SQ(0x0076_0032, "ComponentTypesSequenceItem")
    """Component Types Sequence (0076,0032), VM 1, Type 1 (PS3.3 C.29.2.1)."""
    ComponentAssemblySequence: SQ[ComponentAssemblySequenceItem] = SQ(0x0076_0060, "ComponentAssemblySequenceItem")
    """Component Assembly Sequence (0076,0060), VM 1, Type 3 (PS3.3 C.29.2.1)."""
