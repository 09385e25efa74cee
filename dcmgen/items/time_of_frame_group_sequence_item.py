# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Time of Frame Group Sequence (0034,000D)."""

from __future__ import annotations

from dcmgen.model.fields import OB
from dcmgen.model.iod import Item


class TimeOfFrameGroupSequenceItem(Item):
    """Item of Time of Frame Group Sequence (0034,000D) (PS3.3 C.7.6.16.2.29).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.29
    """

    __slots__ = ()

    FrameOriginTimestamp = OB(0x0034_0007)
