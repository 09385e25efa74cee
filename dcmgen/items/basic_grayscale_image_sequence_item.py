# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Basic Grayscale Image Sequence (2020,0110)."""

from __future__ import annotations

from dcmgen.model.fields import CS_, US_, ISn, OBorOW_
from dcmgen.model.iod import Item


class BasicGrayscaleImageSequenceItem(Item):
    """Item of Basic Grayscale Image Sequence (2020,0110) (PS3.3 C.13.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.5.html
    """

    __slots__ = ()

    SamplesPerPixel = US_(0x0028_0002)
    PhotometricInterpretation = CS_(0x0028_0004)
    Rows = US_(0x0028_0010)
    Columns = US_(0x0028_0011)
    PixelAspectRatio = ISn(0x0028_0034)
    BitsAllocated = US_(0x0028_0100)
    BitsStored = US_(0x0028_0101)
    HighBit = US_(0x0028_0102)
    PixelRepresentation = US_(0x0028_0103)
    PixelData = OBorOW_(0x7FE0_0010)
