# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Frame Pixel Shift Sequence (0028,9415)."""

from __future__ import annotations

from dcmgen.model.fields import US, FLn
from dcmgen.model.iod import Item


class FramePixelShiftSequenceItem(Item):
    """Item of Frame Pixel Shift Sequence (0028,9415) (PS3.3 C.7.6.16.2.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.14
    """

    __slots__ = ()

    SubtractionItemID = US(0x0028_9416)
    MaskSubPixelShift = FLn(0x0028_6114)
