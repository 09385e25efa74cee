# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Patient Positioning Instruction Sequence (0018,991B)."""

from __future__ import annotations

from dcmgen.model.fields import CS, DT, LO, US, UT_
from dcmgen.model.iod import Item


class PatientPositioningInstructionSequenceItem(Item):
    """Item of Patient Positioning Instruction Sequence (0018,991B) (PS3.3 C.34.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.8.html
    """

    __slots__ = ()

    InstructionIndex = US(0x0018_9915)
    InstructionText = LO(0x0018_9916)
    InstructionDescription = UT_(0x0018_9917)
    InstructionPerformedFlag = CS(0x0018_9918)
    InstructionPerformedDateTime = DT(0x0018_9919)
