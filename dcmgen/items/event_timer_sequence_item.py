# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Event Timer Sequence (0008,2133)."""

from __future__ import annotations

from dcmgen.model.fields import FD, SQ, LOn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro


class EventTimerSequenceItem(Item):
    """Item of Event Timer Sequence (0008,2133) (PS3.3 C.8.24.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.3.html
    """

    __slots__ = ()

    EventTimeOffset: FD = FD(0x0008_2134)
    """Event Time Offset (0008,2134), VM 1, Type 1 (PS3.3 C.8.24.3)."""
    EventCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0008_2135, "CodeSequenceMacro")
    """Event Code Sequence (0008,2135), VM 1, Type 1 (PS3.3 C.8.24.3)."""
    EventTimerNames: LOn = LOn(0x0008_2132)
    """Event Timer Name(s) (0008,2132), VM 1-n, Type 3 (PS3.3 C.8.24.3)."""
