# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Instruction Sequence (0018,9914)."""

from __future__ import annotations

from dcmgen.model.fields import CS_, DT_, LO, US, UT_
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class InstructionSequenceItem(Item):
    """Item of Instruction Sequence (0018,9914) (PS3.3 C.34.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.7.html
    """

    __slots__ = ()

    InstructionIndex: US = US(0x0018_9915)
    """Instruction Index (0018,9915), VM 1, Type 1 (PS3.3 C.34.7)."""
    InstructionText: LO = LO(0x0018_9916)
    """Instruction Text (0018,9916), VM 1, Type 1 (PS3.3 C.34.7)."""
    InstructionDescription: UT_ = UT_(0x0018_9917)
    """Instruction Description (0018,9917), VM 1, Type 3 (PS3.3 C.34.7)."""
    InstructionPerformedFlag: CS_[Literal["YES", "NO"]] = CS_(0x0018_9918)
    """Instruction Performed Flag (0018,9918), VM 1, Type 2C (PS3.3 C.34.7)."""
    InstructionPerformedDateTime: DT_ = DT_(0x0018_9919)
    """Instruction Performed DateTime (0018,9919), VM 1, Type 2C (PS3.3 C.34.7)."""
    InstructionPerformanceComment: UT_ = UT_(0x0018_991A)
    """Instruction Performance Comment (0018,991A), VM 1, Type 3 (PS3.3 C.34.7)."""
