# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Image Pixel Module."""

from __future__ import annotations

from dcmgen.items.image_pixel_description_macro import ImagePixelDescriptionMacro
from dcmgen.model.fields import OV, OV_, UR, OBorOW, USorSS
from dcmgen.model.iod import Module


class ImagePixelModule(ImagePixelDescriptionMacro, Module):
    """Image Pixel Module (PS3.3 C.7.6.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.3.html
    """

    __slots__ = ()

    PixelData = OBorOW(0x7FE0_0010)
    PixelDataProviderURL = UR(0x0028_7FE0)
    PixelPaddingRangeLimit = USorSS(0x0028_0121)
    ExtendedOffsetTable = OV_(0x7FE0_0001)
    ExtendedOffsetTableLengths = OV(0x7FE0_0002)
