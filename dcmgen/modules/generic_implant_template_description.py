# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Generic Implant Template Description Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, DT, FD_, LO, SQ, UI
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.implant_target_anatomy_sequence_item import ImplantTargetAnatomySequenceItem
    from dcmgen.items.information_from_manufacturer_sequence_item import InformationFromManufacturerSequenceItem
    from dcmgen.items.notification_from_manufacturer_sequence_item import NotificationFromManufacturerSequenceItem
    from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro


class GenericImplantTemplateDescriptionModule(Module):
    """Generic Implant Template Description Module (PS3.3 C.29.1.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.1
    """

    __slots__ = ()

    Manufacturer: LO = LO(0x0008_0070)
    """Manufacturer (0008,0070), VM 1, Type 1 (PS3.3 C.29.1.1)."""
    FrameOfReferenceUID: UI = UI(0x0020_0052)
    """Frame of Reference UID (0020,0052), VM 1, Type 1 (PS3.3 C.29.1.1)."""
    ImplantName: LO = LO(0x0022_1095)
    """Implant Name (0022,1095), VM 1, Type 1 (PS3.3 C.29.1.1)."""
    ImplantSize: LO = LO(0x0068_6210)
    """Implant Size (0068,6210), VM 1, Type 1C (PS3.3 C.29.1.1)."""
    ImplantPartNumber: LO = LO(0x0022_1097)
    """Implant Part Number (0022,1097), VM 1, Type 1 (PS3.3 C.29.1.1)."""
    ImplantTemplateVersion: LO = LO(0x0068_6221)
    """Implant Template Version (0068,6221), VM 1, Type 1 (PS3.3 C.29.1.1)."""
    ReplacedImplantTemplateSequence: SQ[SOPInstanceReferenceMacro] = SQ(0x0068_6222, "SOPInstanceReferenceMacro")
    """Replaced Implant Template Sequence (0068,6222), VM 1, Type 1C (PS3.3 C.29.1.1)."""
    ImplantType: CS[Literal["ORIGINAL", "DERIVED"]] = CS(0x0068_6223)
    """Implant Type (0068,6223), VM 1, Type 1 (PS3.3 C.29.1.1)."""
    OriginalImplantTemplateSequence: SQ[SOPInstanceReferenceMacro] = SQ(0x0068_6225, "SOPInstanceReferenceMacro")
    """Original Implant Template Sequence (0068,6225), VM 1, Type 1C (PS3.3 C.29.1.1)."""
    DerivationImplantTemplateSequence: SQ[SOPInstanceReferenceMacro] = SQ(0x0068_6224, "SOPInstanceReferenceMacro")
    """Derivation Implant Template Sequence (0068,6224), VM 1, Type 1C (PS3.3 C.29.1.1)."""
    EffectiveDateTime: DT = DT(0x0068_6226)
    """Effective DateTime (0068,6226), VM 1, Type 1 (PS3.3 C.29.1.1)."""
    ImplantTargetAnatomySequence: SQ[ImplantTargetAnatomySequenceItem] = SQ(
        0x0068_6230, "ImplantTargetAnatomySequenceItem"
    )
    """Implant Target Anatomy Sequence (0068,6230), VM 1, Type 3 (PS3.3 C.29.1.1)."""
    NotificationFromManufacturerSequence: SQ[NotificationFromManufacturerSequenceItem] = SQ(
        0x0068_6265, "NotificationFromManufacturerSequenceItem"
    )
    """Notification From Manufacturer Sequence (0068,6265), VM 1, Type 1C (PS3.3 C.29.1.1)."""
    InformationFromManufacturerSequence: SQ[InformationFromManufacturerSequenceItem] = SQ(
        0x0068_6260, "InformationFromManufacturerSequenceItem"
    )
    """Information From Manufacturer Sequence (0068,6260), VM 1, Type 3 (PS3.3 C.29.1.1)."""
    ImplantRegulatoryDisapprovalCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0068_62A0, "CodeSequenceMacro")
    """Implant Regulatory Disapproval Code Sequence (0068,62A0), VM 1, Type 1C (PS3.3 C.29.1.1)."""
    OverallTemplateSpatialTolerance: FD_ = FD_(0x0068_62A5)
    """Overall Template Spatial Tolerance (0068,62A5), VM 1, Type 2 (PS3.3 C.29.1.1)."""
    MaterialsCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0068_63A0, "CodeSequenceMacro")
    """Materials Code Sequence (0068,63A0), VM 1, Type 1 (PS3.3 C.29.1.1)."""
    CoatingMaterialsCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0068_63A4, "CodeSequenceMacro")
    """Coating Materials Code Sequence (0068,63A4), VM 1, Type 1C (PS3.3 C.29.1.1)."""
    ImplantTypeCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0068_63A8, "CodeSequenceMacro")
    """Implant Type Code Sequence (0068,63A8), VM 1, Type 1 (PS3.3 C.29.1.1)."""
    FixationMethodCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0068_63AC, "CodeSequenceMacro")
    """Fixation Method Code Sequence (0068,63AC), VM 1, Type 1 (PS3.3 C.29.1.1)."""
