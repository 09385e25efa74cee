# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Pixel Value Transformation Sequence (0028,9145)."""

from __future__ import annotations

from dcmgen.model.fields import DS, LOT
from dcmgen.model.iod import Item


class CTPixelValueTransformationPixelValueTransformationSequenceItem(Item):
    """Item of Pixel Value Transformation Sequence (0028,9145) (PS3.3 C.8.15.3.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.10.html
    """

    __slots__ = ()

    RescaleIntercept = DS(0x0028_1052)
    RescaleSlope = DS(0x0028_1053)
    RescaleType = LOT(0x0028_1054)
