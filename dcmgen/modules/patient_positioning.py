# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Patient Positioning Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, LO_, SQ, UI_
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.anatomic_region_sequence_item import AnatomicRegionSequenceItem
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.patient_positioning_instruction_sequence_item import PatientPositioningInstructionSequenceItem
    from dcmgen.items.primary_anatomic_structure_sequence_item import PrimaryAnatomicStructureSequenceItem
    from dcmgen.items.reference_location_macro import ReferenceLocationMacro


class PatientPositioningModule(Module):
    """Patient Positioning Module (PS3.3 C.34.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.8.html
    """

    __slots__ = ()

    ProtocolDefinedPatientPosition: CS = CS(0x0018_9947)
    """Protocol Defined Patient Position (0018,9947), VM 1, Type 1 (PS3.3 C.34.8)."""
    PatientPositioningInstructionSequence: SQ[PatientPositioningInstructionSequenceItem] = SQ(
        0x0018_991B, "PatientPositioningInstructionSequenceItem"
    )
    """Patient Positioning Instruction Sequence (0018,991B), VM 1, Type 3 (PS3.3 C.34.8)."""
    PositioningMethodCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0018_991C, "CodeSequenceMacro")
    """Positioning Method Code Sequence (0018,991C), VM 1, Type 3 (PS3.3 C.34.8)."""
    PositioningLandmarkSequence: SQ[ReferenceLocationMacro] = SQ(0x0018_991D, "ReferenceLocationMacro")
    """Positioning Landmark Sequence (0018,991D), VM 1, Type 3 (PS3.3 C.34.8)."""
    TargetFrameOfReferenceUID: UI_ = UI_(0x0018_991E)
    """Target Frame of Reference UID (0018,991E), VM 1, Type 3 (PS3.3 C.34.8)."""
    TargetPositionReferenceIndicator: LO_ = LO_(0x0020_103F)
    """Target Position Reference Indicator (0020,103F), VM 1, Type 3 (PS3.3 C.34.8)."""
    AnatomicRegionSequence: SQ[AnatomicRegionSequenceItem] = SQ(0x0008_2218, "AnatomicRegionSequenceItem")
    """Anatomic Region Sequence (0008,2218), VM 1, Type 2 (PS3.3 C.34.8)."""
    PrimaryAnatomicStructureSequence: SQ[PrimaryAnatomicStructureSequenceItem] = SQ(
        0x0008_2228, "PrimaryAnatomicStructureSequenceItem"
    )
    """Primary Anatomic Structure Sequence (0008,2228), VM 1, Type 2 (PS3.3 C.34.8)."""
