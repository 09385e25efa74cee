# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
"""Item of Frame Content Sequence (0020,9111)."""

from __future__ import annotations

from dcmgen.model.fields import ULn
from dcmgen.model.iod import Item


class FrameContentSequenceItem(Item):
    """Item of Frame Content Sequence (0020,9111) (PS3.3 C.7.6.16.2.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.2
    """

    __slots__ = ()

    DimensionIndexValues = ULn(0x0020_9157)
