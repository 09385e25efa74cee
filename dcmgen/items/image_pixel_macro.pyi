# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Image Pixel Macro."""

from typing import Literal

from dcmgen.items.image_pixel_description_macro import ImagePixelDescriptionMacro
from dcmgen.model.fields import (
    AnyText,
    ISnValue,
    OB_Value,
    OBorOW,
    OBorOWValue,
    OWValue,
    USorSS_Value,
    USorSSnValue,
    USValue,
)
from dcmgen.model.sequence import Sequence

class ImagePixelMacro(ImagePixelDescriptionMacro):
    """Image Pixel Macro (PS3.3 C.7.6.3.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.3.2.html
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
        PixelData: OBorOWValue = ...,
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
    PixelData: OBorOW
    """Pixel Data (7FE0,0010), OB or OW, VM 1, Type 1.

    PS3.3 C.7.6.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.3.2.html
    """

class ImagePixelMacros(Sequence[ImagePixelMacro]):
    def add(
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
        PixelData: OBorOWValue = ...,
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
    ) -> ImagePixelMacro: ...
