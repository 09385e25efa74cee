# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Image Pixel Module."""

from typing import Literal

from dcmgen.items.image_pixel_description_macro import ImagePixelDescriptionMacro
from dcmgen.model.fields import (
    OV,
    OV_,
    UR,
    AnyText,
    ISnValue,
    OB_Value,
    OBorOW,
    OBorOWValue,
    OV_Value,
    OVValue,
    OWValue,
    URValue,
    USorSS,
    USorSS_Value,
    USorSSnValue,
    USorSSValue,
    USValue,
)
from dcmgen.model.iod import Module

class ImagePixelModule(ImagePixelDescriptionMacro, Module):
    """Image Pixel Module (PS3.3 C.7.6.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.3.html
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
        PixelPaddingRangeLimit: USorSSValue = ...,
        RedPaletteColorLookupTableDescriptor: USorSSnValue = ...,
        GreenPaletteColorLookupTableDescriptor: USorSSnValue = ...,
        BluePaletteColorLookupTableDescriptor: USorSSnValue = ...,
        RedPaletteColorLookupTableData: OWValue = ...,
        GreenPaletteColorLookupTableData: OWValue = ...,
        BluePaletteColorLookupTableData: OWValue = ...,
        PixelDataProviderURL: URValue = ...,
        ExtendedOffsetTableLengths: OVValue = ...,
        PixelData: OBorOWValue = ...,
        SmallestImagePixelValue: USorSS_Value = ...,
        LargestImagePixelValue: USorSS_Value = ...,
        ICCProfile: OB_Value = ...,
        ColorSpace: Literal["SRGB", "ADOBERGB", "ROMMRGB", "DISPLAYP3", None] | AnyText = ...,
        ExtendedOffsetTable: OV_Value = ...,
    ) -> None: ...
    PixelData: OBorOW
    """Pixel Data (7FE0,0010), OB or OW, VM 1, Type 1C.

    Required if Pixel Data Provider URL is absent. Not allowed otherwise.

    PS3.3 C.7.6.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.3.html
    """
    PixelDataProviderURL: UR
    """Pixel Data Provider URL (0028,7FE0), UR, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.7.6.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.3.html
    """
    PixelPaddingRangeLimit: USorSS
    """Pixel Padding Range Limit (0028,0121), US or SS, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.7.6.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.3.html
    """
    ExtendedOffsetTable: OV_
    """Extended Offset Table (7FE0,0001), OV, VM 1, Type 3.

    PS3.3 C.7.6.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.3.html
    """
    ExtendedOffsetTableLengths: OV
    """Extended Offset Table Lengths (7FE0,0002), OV, VM 1, Type 1C.

    Required if Extended Offset Table is present and a condition that cannot be checked (own value) applies. Not
    allowed otherwise.

    PS3.3 C.7.6.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.3.html
    """
