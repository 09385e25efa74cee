# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Total Pixel Matrix Origin Sequence (0048,0008)."""

from __future__ import annotations

from dcmgen.model.fields import DS
from dcmgen.model.iod import Item


class TotalPixelMatrixOriginSequenceItem(Item):
    """Item of Total Pixel Matrix Origin Sequence (0048,0008) (PS3.3 C.8.12.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.14.html
    """

    __slots__ = ()

    XOffsetInSlideCoordinateSystem = DS(0x0040_072A)
    YOffsetInSlideCoordinateSystem = DS(0x0040_073A)
    ZOffsetInSlideCoordinateSystem = DS(0x0040_074A)
