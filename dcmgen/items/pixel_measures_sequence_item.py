# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Pixel Measures Sequence (0028,9110)."""

from __future__ import annotations

from dcmgen.model.fields import DS, DSn
from dcmgen.model.iod import Item


class PixelMeasuresSequenceItem(Item):
    """Item of Pixel Measures Sequence (0028,9110) (PS3.3 C.7.6.16.2.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.1
    """

    __slots__ = ()

    PixelSpacing = DSn(0x0028_0030)
    SliceThickness = DS(0x0018_0050)
    SpacingBetweenSlices = DS(0x0018_0088)
