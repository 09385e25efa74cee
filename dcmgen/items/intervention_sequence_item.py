# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Intervention Sequence (0018,0036)."""

from __future__ import annotations

from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.model.fields import CS_, SQ, ST_, TM_
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class InterventionSequenceItem(CodeSequenceMacro, Item):
    """Item of Intervention Sequence (0018,0036) (PS3.3 C.7.6.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.13.html
    """

    __slots__ = ()

    InterventionStatus: CS_[Literal["PRE", "INTERMEDIATE", "POST", "NONE"]] = CS_(0x0018_0038)
    """Intervention Status (0018,0038), VM 1, Type 2 (PS3.3 C.7.6.13)."""
    InterventionDrugCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0018_0029, "CodeSequenceMacro")
    """Intervention Drug Code Sequence (0018,0029), VM 1, Type 3 (PS3.3 C.7.6.13)."""
    InterventionDrugStartTime: TM_ = TM_(0x0018_0035)
    """Intervention Drug Start Time (0018,0035), VM 1, Type 3 (PS3.3 C.7.6.13)."""
    InterventionDrugStopTime: TM_ = TM_(0x0018_0027)
    """Intervention Drug Stop Time (0018,0027), VM 1, Type 3 (PS3.3 C.7.6.13)."""
    AdministrationRouteCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0054_0302, "CodeSequenceMacro")
    """Administration Route Code Sequence (0054,0302), VM 1, Type 3 (PS3.3 C.7.6.13)."""
    InterventionDescription: ST_ = ST_(0x0018_003A)
    """Intervention Description (0018,003A), VM 1, Type 3 (PS3.3 C.7.6.13)."""
