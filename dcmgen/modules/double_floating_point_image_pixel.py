# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Double Floating Point Image Pixel Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, FD, FD_, OD, US, ISn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class DoubleFloatingPointImagePixelModule(Module):
    """Double Floating Point Image Pixel Module (PS3.3 C.7.6.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.25.html
    """

    __slots__ = ()

    SamplesPerPixel: US = US(0x0028_0002)
    """Samples per Pixel (0028,0002), VM 1, Type 1 (PS3.3 C.7.6.25)."""
    PhotometricInterpretation: CS[Literal["MONOCHROME2"]] = CS(0x0028_0004)
    """Photometric Interpretation (0028,0004), VM 1, Type 1 (PS3.3 C.7.6.25)."""
    Rows: US = US(0x0028_0010)
    """Rows (0028,0010), VM 1, Type 1 (PS3.3 C.7.6.25)."""
    Columns: US = US(0x0028_0011)
    """Columns (0028,0011), VM 1, Type 1 (PS3.3 C.7.6.25)."""
    BitsAllocated: US = US(0x0028_0100)
    """Bits Allocated (0028,0100), VM 1, Type 1 (PS3.3 C.7.6.25)."""
    DoubleFloatPixelData: OD = OD(0x7FE0_0009)
    """Double Float Pixel Data (7FE0,0009), VM 1, Type 1 (PS3.3 C.7.6.25)."""
    PixelAspectRatio: ISn = ISn(0x0028_0034)
    """Pixel Aspect Ratio (0028,0034), VM 2, Type 1C (PS3.3 C.7.6.25)."""
    DoubleFloatPixelPaddingValue: FD_ = FD_(0x0028_0123)
    """Double Float Pixel Padding Value (0028,0123), VM 1, Type 3 (PS3.3 C.7.6.25)."""
    DoubleFloatPixelPaddingRangeLimit: FD = FD(0x0028_0125)
    """Double Float Pixel Padding Range Limit (0028,0125), VM 1, Type 1C (PS3.3 C.7.6.25)."""
