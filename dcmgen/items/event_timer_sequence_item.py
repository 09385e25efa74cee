# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Event Timer Sequence (0008,2133)."""

from __future__ import annotations

from dcmgen.model.fields import FD, SQ, LOn
from dcmgen.model.iod import Item


class EventTimerSequenceItem(Item):
    """Item of Event Timer Sequence (0008,2133) (PS3.3 C.8.24.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.3.html
    """

    __slots__ = ()

    EventTimeOffset = FD(0x0008_2134)
    EventCodeSequence = SQ(0x0008_2135, "CodeSequenceMacro")
    EventTimerNames = LOn(0x0008_2132)
