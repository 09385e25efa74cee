# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Floating Point Image Pixel Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, FL, FL_, OF, US, ISn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class FloatingPointImagePixelModule(Module):
    """Floating Point Image Pixel Module (PS3.3 C.7.6.24).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.24.html
    """

    __slots__ = ()

    SamplesPerPixel: US = US(0x0028_0002)
    """Samples per Pixel (0028,0002), VM 1, Type 1 (PS3.3 C.7.6.24)."""
    PhotometricInterpretation: CS[Literal["MONOCHROME2"]] = CS(0x0028_0004)
    """Photometric Interpretation (0028,0004), VM 1, Type 1 (PS3.3 C.7.6.24)."""
    Rows: US = US(0x0028_0010)
    """Rows (0028,0010), VM 1, Type 1 (PS3.3 C.7.6.24)."""
    Columns: US = US(0x0028_0011)
    """Columns (0028,0011), VM 1, Type 1 (PS3.3 C.7.6.24)."""
    BitsAllocated: US = US(0x0028_0100)
    """Bits Allocated (0028,0100), VM 1, Type 1 (PS3.3 C.7.6.24)."""
    FloatPixelData: OF = OF(0x7FE0_0008)
    """Float Pixel Data (7FE0,0008), VM 1, Type 1 (PS3.3 C.7.6.24)."""
    PixelAspectRatio: ISn = ISn(0x0028_0034)
    """Pixel Aspect Ratio (0028,0034), VM 2, Type 1C (PS3.3 C.7.6.24)."""
    FloatPixelPaddingValue: FL_ = FL_(0x0028_0122)
    """Float Pixel Padding Value (0028,0122), VM 1, Type 3 (PS3.3 C.7.6.24)."""
    FloatPixelPaddingRangeLimit: FL = FL(0x0028_0124)
    """Float Pixel Padding Range Limit (0028,0124), VM 1, Type 1C (PS3.3 C.7.6.24)."""
