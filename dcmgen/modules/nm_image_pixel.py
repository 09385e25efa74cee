# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""NM Image Pixel Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, US, DSn
from dcmgen.model.iod import Module


class NMImagePixelModule(Module):
    """NM Image Pixel Module (PS3.3 C.8.4.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.7.html
    """

    __slots__ = ()

    SamplesPerPixel = US(0x0028_0002)
    PhotometricInterpretation = CS(0x0028_0004)
    BitsAllocated = US(0x0028_0100)
    BitsStored = US(0x0028_0101)
    HighBit = US(0x0028_0102)
    PixelSpacing = DSn(0x0028_0030)
