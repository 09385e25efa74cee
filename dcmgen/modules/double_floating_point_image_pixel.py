# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Double Floating Point Image Pixel Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, FD, FD_, OD, US, ISn
from dcmgen.model.iod import Module


class DoubleFloatingPointImagePixelModule(Module):
    """Double Floating Point Image Pixel Module (PS3.3 C.7.6.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.25.html
    """

    __slots__ = ()

    SamplesPerPixel = US(0x0028_0002)
    PhotometricInterpretation = CS(0x0028_0004)
    Rows = US(0x0028_0010)
    Columns = US(0x0028_0011)
    BitsAllocated = US(0x0028_0100)
    DoubleFloatPixelData = OD(0x7FE0_0009)
    PixelAspectRatio = ISn(0x0028_0034)
    DoubleFloatPixelPaddingValue = FD_(0x0028_0123)
    DoubleFloatPixelPaddingRangeLimit = FD(0x0028_0125)
