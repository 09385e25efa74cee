# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Structure Set Module."""

from __future__ import annotations

from dcmgen.items.general_anatomy_optional_macro import GeneralAnatomyOptionalMacro
from dcmgen.model.fields import DA_, IS_, LO_, SH, SQ, ST_, TM_
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.referenced_frame_of_reference_sequence_item import ReferencedFrameOfReferenceSequenceItem
    from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
    from dcmgen.items.source_series_information_sequence_item import SourceSeriesInformationSequenceItem
    from dcmgen.items.structure_set_roi_sequence_item import StructureSetROISequenceItem


class StructureSetModule(GeneralAnatomyOptionalMacro, Module):
    """Structure Set Module (PS3.3 C.8.8.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.5.html
    """

    __slots__ = ()

    StructureSetLabel: SH = SH(0x3006_0002)
    """Structure Set Label (3006,0002), VM 1, Type 1 (PS3.3 C.8.8.5)."""
    StructureSetName: LO_ = LO_(0x3006_0004)
    """Structure Set Name (3006,0004), VM 1, Type 3 (PS3.3 C.8.8.5)."""
    StructureSetDescription: ST_ = ST_(0x3006_0006)
    """Structure Set Description (3006,0006), VM 1, Type 3 (PS3.3 C.8.8.5)."""
    InstanceNumber: IS_ = IS_(0x0020_0013)
    """Instance Number (0020,0013), VM 1, Type 3 (PS3.3 C.8.8.5)."""
    StructureSetDate: DA_ = DA_(0x3006_0008)
    """Structure Set Date (3006,0008), VM 1, Type 2 (PS3.3 C.8.8.5)."""
    StructureSetTime: TM_ = TM_(0x3006_0009)
    """Structure Set Time (3006,0009), VM 1, Type 2 (PS3.3 C.8.8.5)."""
    ReferencedFrameOfReferenceSequence: SQ[ReferencedFrameOfReferenceSequenceItem] = SQ(
        0x3006_0010, "ReferencedFrameOfReferenceSequenceItem"
    )
    """Referenced Frame of Reference Sequence (3006,0010), VM 1, Type 3 (PS3.3 C.8.8.5)."""
    SourceSeriesInformationSequence: SQ[SourceSeriesInformationSequenceItem] = SQ(
        0x3006_004C, "SourceSeriesInformationSequenceItem"
    )
    """Source Series Information Sequence (3006,004C), VM 1, Type 3 (PS3.3 C.8.8.5)."""
    StructureSetROISequence: SQ[StructureSetROISequenceItem] = SQ(0x3006_0020, "StructureSetROISequenceItem")
    """Structure Set ROI Sequence (3006,0020), VM 1, Type 3 (PS3.3 C.8.8.5)."""
    PredecessorStructureSetSequence: SQ[SOPInstanceReferenceMacro] = SQ(0x3006_0018, "SOPInstanceReferenceMacro")
    """Predecessor Structure Set Sequence (3006,0018), VM 1, Type 3 (PS3.3 C.8.8.5)."""
