# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Image Pixel Description Macro."""

from __future__ import annotations

from dcmgen.model.fields import CST, CST_, OB_, OW, US, ISn, USorSS_, USorSSn
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class ImagePixelDescriptionMacro(Macro):
    """Image Pixel Description Macro (PS3.3 C.7.6.3.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.3.3.html
    """

    __slots__ = ()

    SamplesPerPixel: US = US(0x0028_0002)
    """Samples per Pixel (0028,0002), VM 1, Type 1 (PS3.3 C.7.6.3.3)."""
    PhotometricInterpretation: CST[
        Literal[
            "MONOCHROME1",
            "MONOCHROME2",
            "PALETTE COLOR",
            "RGB",
            "HSV",
            "ARGB",
            "CMYK",
            "YBR_FULL",
            "YBR_FULL_422",
            "YBR_PARTIAL_422",
            "YBR_PARTIAL_420",
            "YBR_ICT",
            "YBR_RCT",
            "XYB",
        ]
    ] = CST(0x0028_0004)
    """Photometric Interpretation (0028,0004), VM 1, Type 1 (PS3.3 C.7.6.3.3)."""
    Rows: US = US(0x0028_0010)
    """Rows (0028,0010), VM 1, Type 1 (PS3.3 C.7.6.3.3)."""
    Columns: US = US(0x0028_0011)
    """Columns (0028,0011), VM 1, Type 1 (PS3.3 C.7.6.3.3)."""
    BitsAllocated: US = US(0x0028_0100)
    """Bits Allocated (0028,0100), VM 1, Type 1 (PS3.3 C.7.6.3.3)."""
    BitsStored: US = US(0x0028_0101)
    """Bits Stored (0028,0101), VM 1, Type 1 (PS3.3 C.7.6.3.3)."""
    HighBit: US = US(0x0028_0102)
    """High Bit (0028,0102), VM 1, Type 1 (PS3.3 C.7.6.3.3)."""
    PixelRepresentation: US = US(0x0028_0103)
    """Pixel Representation (0028,0103), VM 1, Type 1 (PS3.3 C.7.6.3.3)."""
    PlanarConfiguration: US = US(0x0028_0006)
    """Planar Configuration (0028,0006), VM 1, Type 1C (PS3.3 C.7.6.3.3)."""
    PixelAspectRatio: ISn = ISn(0x0028_0034)
    """Pixel Aspect Ratio (0028,0034), VM 2, Type 1C (PS3.3 C.7.6.3.3)."""
    SmallestImagePixelValue: USorSS_ = USorSS_(0x0028_0106)
    """Smallest Image Pixel Value (0028,0106), VM 1, Type 3 (PS3.3 C.7.6.3.3)."""
    LargestImagePixelValue: USorSS_ = USorSS_(0x0028_0107)
    """Largest Image Pixel Value (0028,0107), VM 1, Type 3 (PS3.3 C.7.6.3.3)."""
    RedPaletteColorLookupTableDescriptor: USorSSn = USorSSn(0x0028_1101)
    """Red Palette Color Lookup Table Descriptor (0028,1101), VM 3, Type 1C (PS3.3 C.7.6.3.3)."""
    GreenPaletteColorLookupTableDescriptor: USorSSn = USorSSn(0x0028_1102)
    """Green Palette Color Lookup Table Descriptor (0028,1102), VM 3, Type 1C (PS3.3 C.7.6.3.3)."""
    BluePaletteColorLookupTableDescriptor: USorSSn = USorSSn(0x0028_1103)
    """Blue Palette Color Lookup Table Descriptor (0028,1103), VM 3, Type 1C (PS3.3 C.7.6.3.3)."""
    RedPaletteColorLookupTableData: OW = OW(0x0028_1201)
    """Red Palette Color Lookup Table Data (0028,1201), VM 1, Type 1C (PS3.3 C.7.6.3.3)."""
    GreenPaletteColorLookupTableData: OW = OW(0x0028_1202)
    """Green Palette Color Lookup Table Data (0028,1202), VM 1, Type 1C (PS3.3 C.7.6.3.3)."""
    BluePaletteColorLookupTableData: OW = OW(0x0028_1203)
    """Blue Palette Color Lookup Table Data (0028,1203), VM 1, Type 1C (PS3.3 C.7.6.3.3)."""
    ICCProfile: OB_ = OB_(0x0028_2000)
    """ICC Profile (0028,2000), VM 1, Type 3 (PS3.3 C.7.6.3.3)."""
    ColorSpace: CST_[Literal["SRGB", "ADOBERGB", "ROMMRGB", "DISPLAYP3"]] = CST_(0x0028_2002)
    """Color Space (0028,2002), VM 1, Type 3 (PS3.3 C.7.6.3.3)."""
