# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
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

    PixelData: OBorOW = OBorOW(0x7FE0_0010)
    """Pixel Data (7FE0,0010), VM 1, Type 1C (PS3.3 C.7.6.3)."""
    PixelDataProviderURL: UR = UR(0x0028_7FE0)
    """Pixel Data Provider URL (0028,7FE0), VM 1, Type 1C (PS3.3 C.7.6.3)."""
    PixelPaddingRangeLimit: USorSS = USorSS(0x0028_0121)
    """Pixel Padding Range Limit (0028,0121), VM 1, Type 1C (PS3.3 C.7.6.3)."""
    ExtendedOffsetTable: OV_ = OV_(0x7FE0_0001)
    """Extended Offset Table (7FE0,0001), VM 1, Type 3 (PS3.3 C.7.6.3)."""
    ExtendedOffsetTableLengths: OV = OV(0x7FE0_0002)
    """Extended Offset Table Lengths (7FE0,0002), VM 1, Type 1C (PS3.3 C.7.6.3)."""
