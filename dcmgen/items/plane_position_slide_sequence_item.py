# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Plane Position (Slide) Sequence (0048,021A)."""

from __future__ import annotations

from dcmgen.model.fields import DS, SL
from dcmgen.model.iod import Item


class PlanePositionSlideSequenceItem(Item):
    """Item of Plane Position (Slide) Sequence (0048,021A) (PS3.3 C.8.12.6.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.6.html#sect_C.8.12.6.1
    """

    __slots__ = ()

    ColumnPositionInTotalImagePixelMatrix = SL(0x0048_021E)
    RowPositionInTotalImagePixelMatrix = SL(0x0048_021F)
    XOffsetInSlideCoordinateSystem = DS(0x0040_072A)
    YOffsetInSlideCoordinateSystem = DS(0x0040_073A)
    ZOffsetInSlideCoordinateSystem = DS(0x0040_074A)
