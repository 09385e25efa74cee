# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Instruction Sequence (0018,9914)."""

from __future__ import annotations

from dcmgen.model.fields import CS_, DT_, LO, US, UT_
from dcmgen.model.iod import Item


class InstructionSequenceItem(Item):
    """Item of Instruction Sequence (0018,9914) (PS3.3 C.34.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.7.html
    """

    __slots__ = ()

    InstructionIndex = US(0x0018_9915)
    InstructionText = LO(0x0018_9916)
    InstructionDescription = UT_(0x0018_9917)
    InstructionPerformedFlag = CS_(0x0018_9918)
    InstructionPerformedDateTime = DT_(0x0018_9919)
    InstructionPerformanceComment = UT_(0x0018_991A)
