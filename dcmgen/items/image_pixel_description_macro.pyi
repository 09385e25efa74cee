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
            "XYB",
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
        ColorSpace: Literal["SRGB", "ADOBERGB", "ROMMRGB", "DISPLAYP3", None] | AnyText = ...,
    ) -> None: ...
    SamplesPerPixel: US
    """Samples per Pixel (0028,0002), US, VM 1, Type 1.

    PS3.3 C.7.6.3.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.3.3.html
    """
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
    ]
    """Photometric Interpretation (0028,0004), CS, VM 1, Type 1.

    Defined Terms: MONOCHROME1, MONOCHROME2, PALETTE COLOR, RGB, HSV, ARGB, CMYK, YBR_FULL, YBR_FULL_422,
    YBR_PARTIAL_422, YBR_PARTIAL_420, YBR_ICT, YBR_RCT, XYB.

    PS3.3 C.7.6.3.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.3.3.html
    """
    Rows: US
    """Rows (0028,0010), US, VM 1, Type 1.

    PS3.3 C.7.6.3.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.3.3.html
    """
    Columns: US
    """Columns (0028,0011), US, VM 1, Type 1.

    PS3.3 C.7.6.3.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.3.3.html
    """
    BitsAllocated: US
    """Bits Allocated (0028,0100), US, VM 1, Type 1.

    PS3.3 C.7.6.3.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.3.3.html
    """
    BitsStored: US
    """Bits Stored (0028,0101), US, VM 1, Type 1.

    PS3.3 C.7.6.3.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.3.3.html
    """
    HighBit: US
    """High Bit (0028,0102), US, VM 1, Type 1.

    PS3.3 C.7.6.3.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.3.3.html
    """
    PixelRepresentation: US
    """Pixel Representation (0028,0103), US, VM 1, Type 1.

    Enumerated Values: 0, 1.

    PS3.3 C.7.6.3.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.3.3.html
    """
    PlanarConfiguration: US
    """Planar Configuration (0028,0006), US, VM 1, Type 1C.

    Required if Samples per Pixel is greater than 1. Not allowed otherwise.

    Enumerated Values: 0, 1.

    PS3.3 C.7.6.3.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.3.3.html
    """
    PixelAspectRatio: ISn
    """Pixel Aspect Ratio (0028,0034), IS, VM 2, Type 1C.

    Required if a condition that cannot be checked (aspect ratio) applies and Pixel Spacing is not present anywhere
    in the dataset and Imager Pixel Spacing is not present anywhere in the dataset and Nominal Scanned Pixel Spacing
    is not present anywhere in the dataset. Not allowed otherwise.

    PS3.3 C.7.6.3.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.3.3.html
    """
    SmallestImagePixelValue: USorSS_
    """Smallest Image Pixel Value (0028,0106), US or SS, VM 1, Type 3.

    PS3.3 C.7.6.3.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.3.3.html
    """
    LargestImagePixelValue: USorSS_
    """Largest Image Pixel Value (0028,0107), US or SS, VM 1, Type 3.

    PS3.3 C.7.6.3.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.3.3.html
    """
    RedPaletteColorLookupTableDescriptor: USorSSn
    """Red Palette Color Lookup Table Descriptor (0028,1101), US or SS, VM 3, Type 1C.

    Required if Photometric Interpretation is PALETTE COLOR or Pixel Presentation in the dataset is COLOR or MIXED.
    Not allowed otherwise.

    PS3.3 C.7.6.3.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.3.3.html
    """
    GreenPaletteColorLookupTableDescriptor: USorSSn
    """Green Palette Color Lookup Table Descriptor (0028,1102), US or SS, VM 3, Type 1C.

    Required if Photometric Interpretation is PALETTE COLOR or Pixel Presentation in the dataset is COLOR or MIXED.
    Not allowed otherwise.

    PS3.3 C.7.6.3.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.3.3.html
    """
    BluePaletteColorLookupTableDescriptor: USorSSn
    """Blue Palette Color Lookup Table Descriptor (0028,1103), US or SS, VM 3, Type 1C.

    Required if Photometric Interpretation is PALETTE COLOR or Pixel Presentation in the dataset is COLOR or MIXED.
    Not allowed otherwise.

    PS3.3 C.7.6.3.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.3.3.html
    """
    RedPaletteColorLookupTableData: OW
    """Red Palette Color Lookup Table Data (0028,1201), OW, VM 1, Type 1C.

    Required if (Photometric Interpretation is PALETTE COLOR or Pixel Presentation in the dataset is COLOR or MIXED)
    and Segmented Red Palette Color Lookup Table Data is absent. Not allowed otherwise.

    PS3.3 C.7.6.3.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.3.3.html
    """
    GreenPaletteColorLookupTableData: OW
    """Green Palette Color Lookup Table Data (0028,1202), OW, VM 1, Type 1C.

    Required if (Photometric Interpretation is PALETTE COLOR or Pixel Presentation in the dataset is COLOR or MIXED)
    and Segmented Green Palette Color Lookup Table Data is absent. Not allowed otherwise.

    PS3.3 C.7.6.3.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.3.3.html
    """
    BluePaletteColorLookupTableData: OW
    """Blue Palette Color Lookup Table Data (0028,1203), OW, VM 1, Type 1C.

    Required if (Photometric Interpretation is PALETTE COLOR or Pixel Presentation in the dataset is COLOR or MIXED)
    and Segmented Blue Palette Color Lookup Table Data is absent. Not allowed otherwise.

    PS3.3 C.7.6.3.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.3.3.html
    """
    ICCProfile: OB_
    """ICC Profile (0028,2000), OB, VM 1, Type 3.

    PS3.3 C.7.6.3.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.3.3.html
    """
    ColorSpace: CST_[Literal["SRGB", "ADOBERGB", "ROMMRGB", "DISPLAYP3"]]
    """Color Space (0028,2002), CS, VM 1, Type 3.

    Defined Terms: SRGB, ADOBERGB, ROMMRGB, DISPLAYP3.

    PS3.3 C.7.6.3.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.3.3.html
    """
