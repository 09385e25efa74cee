# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Image Pixel Description Macro."""

from typing import Literal

from dcmgen.model.fields import (
    CST,
    CST_,
    OB_,
    OW,
    US,
    AnyText,
    ISn,
    ISnValue,
    OB_Value,
    OWValue,
    USorSS_,
    USorSS_Value,
    USorSSn,
    USorSSnValue,
    USValue,
)
from dcmgen.model.iod import Macro

class ImagePixelDescriptionMacro(Macro):
    """Image Pixel Description Macro (PS3.3 C.7.6.3.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.3.3.html
    """

    def __init__(
        self,
        /,
        *,
        SamplesPerPixel: USValue = ...,
        PhotometricInterpretation: Literal[
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
        ]
        | AnyText = ...,
        Rows: USValue = ...,
        Columns: USValue = ...,
        BitsAllocated: USValue = ...,
        BitsStored: USValue = ...,
        HighBit: USValue = ...,
        PixelRepresentation: USValue = ...,
        PlanarConfiguration: USValue = ...,
        PixelAspectRatio: ISnValue = ...,
        RedPaletteColorLookupTableDescriptor: USorSSnValue = ...,
        GreenPaletteColorLookupTableDescriptor: USorSSnValue = ...,
        BluePaletteColorLookupTableDescriptor: USorSSnValue = ...,
        RedPaletteColorLookupTableData: OWValue = ...,
        GreenPaletteColorLookupTableData: OWValue = ...,
        BluePaletteColorLookupTableData: OWValue = ...,
        SmallestImagePixelValue: USorSS_Value = ...,
        LargestImagePixelValue: USorSS_Value = ...,
        ICCProfile: OB_Value = ...,
        ColorSpace: Literal["SRGB", "ADOBERGB", "ROMMRGB", None] | AnyText = ...,
    ) -> None: ...
    SamplesPerPixel: US
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
        ]
    ]
    """Photometric Interpretation (0028,0004), VM 1, Type 1 (PS3.3 C.7.6.3.3)."""
    Rows: US
    """Rows (0028,0010), VM 1, Type 1 (PS3.3 C.7.6.3.3)."""
    Columns: US
    """Columns (0028,0011), VM 1, Type 1 (PS3.3 C.7.6.3.3)."""
    BitsAllocated: US
    """Bits Allocated (0028,0100), VM 1, Type 1 (PS3.3 C.7.6.3.3)."""
    BitsStored: US
    """Bits Stored (0028,0101), VM 1, Type 1 (PS3.3 C.7.6.3.3)."""
    HighBit: US
    """High Bit (0028,0102), VM 1, Type 1 (PS3.3 C.7.6.3.3)."""
    PixelRepresentation: US
    """Pixel Representation (0028,0103), VM 1, Type 1 (PS3.3 C.7.6.3.3)."""
    PlanarConfiguration: US
    """Planar Configuration (0028,0006), VM 1, Type 1C (PS3.3 C.7.6.3.3)."""
    PixelAspectRatio: ISn
    """Pixel Aspect Ratio (0028,0034), VM 2, Type 1C (PS3.3 C.7.6.3.3)."""
    SmallestImagePixelValue: USorSS_
    """Smallest Image Pixel Value (0028,0106), VM 1, Type 3 (PS3.3 C.7.6.3.3)."""
    LargestImagePixelValue: USorSS_
    """Largest Image Pixel Value (0028,0107), VM 1, Type 3 (PS3.3 C.7.6.3.3)."""
    RedPaletteColorLookupTableDescriptor: USorSSn
    """Red Palette Color Lookup Table Descriptor (0028,1101), VM 3, Type 1C (PS3.3 C.7.6.3.3)."""
    GreenPaletteColorLookupTableDescriptor: USorSSn
    """Green Palette Color Lookup Table Descriptor (0028,1102), VM 3, Type 1C (PS3.3 C.7.6.3.3)."""
    BluePaletteColorLookupTableDescriptor: USorSSn
    """Blue Palette Color Lookup Table Descriptor (0028,1103), VM 3, Type 1C (PS3.3 C.7.6.3.3)."""
    RedPaletteColorLookupTableData: OW
    """Red Palette Color Lookup Table Data (0028,1201), VM 1, Type 1C (PS3.3 C.7.6.3.3)."""
    GreenPaletteColorLookupTableData: OW
    """Green Palette Color Lookup Table Data (0028,1202), VM 1, Type 1C (PS3.3 C.7.6.3.3)."""
    BluePaletteColorLookupTableData: OW
    """Blue Palette Color Lookup Table Data (0028,1203), VM 1, Type 1C (PS3.3 C.7.6.3.3)."""
    ICCProfile: OB_
    """ICC Profile (0028,2000), VM 1, Type 3 (PS3.3 C.7.6.3.3)."""
    ColorSpace: CST_[Literal["SRGB", "ADOBERGB", "ROMMRGB"]]
    """Color Space (0028,2002), VM 1, Type 3 (PS3.3 C.7.6.3.3)."""
