# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Field of View Sequence (0018,9432)."""

from __future__ import annotations

from dcmgen.model.fields import CS, CS_, DS, LO_, DSn, FLn
from dcmgen.model.iod import Item


class FieldOfViewSequenceItem(Item):
    """Item of Field of View Sequence (0018,9432) (PS3.3 C.8.19.6.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.2.html
    """

    __slots__ = ()

    FieldOfViewShape = CS_(0x0018_1147)
    FieldOfViewDimensionsInFloat = FLn(0x0018_9461)
    FieldOfViewOrigin = DSn(0x0018_7030)
    FieldOfViewRotation = DS(0x0018_7032)
    FieldOfViewHorizontalFlip = CS(0x0018_7034)
    FieldOfViewDescription = LO_(0x0018_9433)
