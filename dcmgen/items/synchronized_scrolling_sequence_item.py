# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Synchronized Scrolling Sequence (0072,0210)."""

from __future__ import annotations

from dcmgen.model.fields import USn
from dcmgen.model.iod import Item


class SynchronizedScrollingSequenceItem(Item):
    """Item of Synchronized Scrolling Sequence (0072,0210) (PS3.3 C.23.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """

    __slots__ = ()

    DisplaySetScrollingGroup = USn(0x0072_0212)
