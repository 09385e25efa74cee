# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Basic Grayscale Image Sequence (2020,0110)."""

from __future__ import annotations

from dcmgen.model.fields import CS_, US_, ISn, OBorOW_
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class BasicGrayscaleImageSequenceItem(Item):
    """Item of Basic Grayscale Image Sequence (2020,0110) (PS3.3 C.13.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.5.html
    """

    __slots__ = ()

    SamplesPerPixel: US_ = US_(0x0028_0002)
    """Samples per Pixel (0028,0002), VM 1 (PS3.3 C.13.5)."""
    PhotometricInterpretation: CS_[Literal["MONOCHROME1", "MONOCHROME2"]] = CS_(0x0028_0004)
    """Photometric Interpretation (0028,0004), VM 1 (PS3.3 C.13.5)."""
    Rows: US_ = US_(0x0028_0010)
    """Rows (0028,0010), VM 1 (PS3.3 C.13.5)."""
    Columns: US_ = US_(0x0028_0011)
    """Columns (0028,0011), VM 1 (PS3.3 C.13.5)."""
    PixelAspectRatio: ISn = ISn(0x0028_0034)
    """Pixel Aspect Ratio (0028,0034), VM 2 (PS3.3 C.13.5)."""
    BitsAllocated: US_ = US_(0x0028_0100)
    """Bits Allocated (0028,0100), VM 1 (PS3.3 C.13.5)."""
    BitsStored: US_ = US_(0x0028_0101)
    """Bits Stored (0028,0101), VM 1 (PS3.3 C.13.5)."""
    HighBit: US_ = US_(0x0028_0102)
    """High Bit (0028,0102), VM 1 (PS3.3 C.13.5)."""
    PixelRepresentation: US_ = US_(0x0028_0103)
    """Pixel Representation (0028,0103), VM 1 (PS3.3 C.13.5)."""
    PixelData: OBorOW_ = OBorOW_(0x7FE0_0010)
    """Pixel Data (7FE0,0010), VM 1 (PS3.3 C.13.5)."""
