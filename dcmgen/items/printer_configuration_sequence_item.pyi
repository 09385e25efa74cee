# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Printer Configuration Sequence (2000,001E)."""

from typing import Literal

from dcmgen.model.fields import (
    CS_,
    CST_,
    IS_,
    LT_,
    SQ,
    ST_,
    US_,
    AnyText,
    CS_Value,
    CSn,
    CSnValue,
    DSn,
    DSnValue,
    IS_Value,
    Items,
    LT_Value,
    ST_Value,
    UIn,
    UInValue,
    US_Value,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class MediaInstalledSequenceItem(Item):
    """Item of Media Installed Sequence (2000,00A2) (PS3.3 C.13.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.13.html
    """

    def __init__(
        self,
        /,
        *,
        ItemNumber: IS_Value = ...,
        MediumType: Literal["PAPER", "CLEAR FILM", "BLUE FILM", "MAMMO CLEAR FILM", "MAMMO BLUE FILM", None]
        | AnyText = ...,
        FilmSizeID: Literal[
            "8INX10IN",
            "8_5INX11IN",
            "10INX12IN",
            "10INX14IN",
            "11INX14IN",
            "11INX17IN",
            "14INX14IN",
            "14INX17IN",
            "24CMX24CM",
            "24CMX30CM",
            "A4",
            "A3",
            None,
        ]
        | AnyText = ...,
        MinDensity: US_Value = ...,
        MaxDensity: US_Value = ...,
    ) -> None: ...
    ItemNumber: IS_
    """Item Number (0020,0019), IS, VM 1.

    PS3.3 C.13.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.13.html
    """
    MediumType: CST_[Literal["PAPER", "CLEAR FILM", "BLUE FILM", "MAMMO CLEAR FILM", "MAMMO BLUE FILM"]]
    """Medium Type (2000,0030), CS, VM 1.

    Defined Terms: PAPER, CLEAR FILM, BLUE FILM, MAMMO CLEAR FILM, MAMMO BLUE FILM.

    PS3.3 C.13.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.13.html
    """
    FilmSizeID: CST_[
        Literal[
            "8INX10IN",
            "8_5INX11IN",
            "10INX12IN",
            "10INX14IN",
            "11INX14IN",
            "11INX17IN",
            "14INX14IN",
            "14INX17IN",
            "24CMX24CM",
            "24CMX30CM",
            "A4",
            "A3",
        ]
    ]
    """Film Size ID (2010,0050), CS, VM 1.

    Defined Terms: 8INX10IN, 8_5INX11IN, 10INX12IN, 10INX14IN, 11INX14IN, 11INX17IN, 14INX14IN, 14INX17IN,
    24CMX24CM, 24CMX30CM, A4, A3.

    PS3.3 C.13.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.13.html
    """
    MinDensity: US_
    """Min Density (2010,0120), US, VM 1.

    PS3.3 C.13.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.13.html
    """
    MaxDensity: US_
    """Max Density (2010,0130), US, VM 1.

    PS3.3 C.13.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.13.html
    """

class MediaInstalledSequenceItems(Sequence[MediaInstalledSequenceItem]):
    def add(
        self,
        /,
        *,
        ItemNumber: IS_Value = ...,
        MediumType: Literal["PAPER", "CLEAR FILM", "BLUE FILM", "MAMMO CLEAR FILM", "MAMMO BLUE FILM", None]
        | AnyText = ...,
        FilmSizeID: Literal[
            "8INX10IN",
            "8_5INX11IN",
            "10INX12IN",
            "10INX14IN",
            "11INX14IN",
            "11INX17IN",
            "14INX14IN",
            "14INX17IN",
            "24CMX24CM",
            "24CMX30CM",
            "A4",
            "A3",
            None,
        ]
        | AnyText = ...,
        MinDensity: US_Value = ...,
        MaxDensity: US_Value = ...,
    ) -> MediaInstalledSequenceItem: ...

class OtherMediaAvailableSequenceItem(Item):
    """Item of Other Media Available Sequence (2000,00A4) (PS3.3 C.13.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.13.html
    """

    def __init__(
        self,
        /,
        *,
        MediumType: Literal["PAPER", "CLEAR FILM", "BLUE FILM", "MAMMO CLEAR FILM", "MAMMO BLUE FILM", None]
        | AnyText = ...,
        FilmSizeID: Literal[
            "8INX10IN",
            "8_5INX11IN",
            "10INX12IN",
            "10INX14IN",
            "11INX14IN",
            "11INX17IN",
            "14INX14IN",
            "14INX17IN",
            "24CMX24CM",
            "24CMX30CM",
            "A4",
            "A3",
            None,
        ]
        | AnyText = ...,
        MinDensity: US_Value = ...,
        MaxDensity: US_Value = ...,
    ) -> None: ...
    MediumType: CST_[Literal["PAPER", "CLEAR FILM", "BLUE FILM", "MAMMO CLEAR FILM", "MAMMO BLUE FILM"]]
    """Medium Type (2000,0030), CS, VM 1.

    Defined Terms: PAPER, CLEAR FILM, BLUE FILM, MAMMO CLEAR FILM, MAMMO BLUE FILM.

    PS3.3 C.13.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.13.html
    """
    FilmSizeID: CST_[
        Literal[
            "8INX10IN",
            "8_5INX11IN",
            "10INX12IN",
            "10INX14IN",
            "11INX14IN",
            "11INX17IN",
            "14INX14IN",
            "14INX17IN",
            "24CMX24CM",
            "24CMX30CM",
            "A4",
            "A3",
        ]
    ]
    """Film Size ID (2010,0050), CS, VM 1.

    Defined Terms: 8INX10IN, 8_5INX11IN, 10INX12IN, 10INX14IN, 11INX14IN, 11INX17IN, 14INX14IN, 14INX17IN,
    24CMX24CM, 24CMX30CM, A4, A3.

    PS3.3 C.13.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.13.html
    """
    MinDensity: US_
    """Min Density (2010,0120), US, VM 1.

    PS3.3 C.13.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.13.html
    """
    MaxDensity: US_
    """Max Density (2010,0130), US, VM 1.

    PS3.3 C.13.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.13.html
    """

class OtherMediaAvailableSequenceItems(Sequence[OtherMediaAvailableSequenceItem]):
    def add(
        self,
        /,
        *,
        MediumType: Literal["PAPER", "CLEAR FILM", "BLUE FILM", "MAMMO CLEAR FILM", "MAMMO BLUE FILM", None]
        | AnyText = ...,
        FilmSizeID: Literal[
            "8INX10IN",
            "8_5INX11IN",
            "10INX12IN",
            "10INX14IN",
            "11INX14IN",
            "11INX17IN",
            "14INX14IN",
            "14INX17IN",
            "24CMX24CM",
            "24CMX30CM",
            "A4",
            "A3",
            None,
        ]
        | AnyText = ...,
        MinDensity: US_Value = ...,
        MaxDensity: US_Value = ...,
    ) -> OtherMediaAvailableSequenceItem: ...

class SupportedImageDisplayFormatsSequenceItem(Item):
    """Item of Supported Image Display Formats Sequence (2000,00A8) (PS3.3 C.13.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.13.html
    """

    def __init__(
        self,
        /,
        *,
        Rows: US_Value = ...,
        Columns: US_Value = ...,
        ImageDisplayFormat: ST_Value = ...,
        FilmOrientation: Literal["PORTRAIT", "LANDSCAPE", "", None] = ...,
        FilmSizeID: Literal[
            "8INX10IN",
            "8_5INX11IN",
            "10INX12IN",
            "10INX14IN",
            "11INX14IN",
            "11INX17IN",
            "14INX14IN",
            "14INX17IN",
            "24CMX24CM",
            "24CMX30CM",
            "A4",
            "A3",
            None,
        ]
        | AnyText = ...,
        PrinterResolutionID: CS_Value = ...,
        PrinterPixelSpacing: DSnValue = ...,
        RequestedImageSizeFlag: Literal["NO", "YES", "", None] = ...,
    ) -> None: ...
    Rows: US_
    """Rows (0028,0010), US, VM 1.

    PS3.3 C.13.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.13.html
    """
    Columns: US_
    """Columns (0028,0011), US, VM 1.

    PS3.3 C.13.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.13.html
    """
    ImageDisplayFormat: ST_
    """Image Display Format (2010,0010), ST, VM 1.

    PS3.3 C.13.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.13.html
    """
    FilmOrientation: CS_[Literal["PORTRAIT", "LANDSCAPE", ""]]
    """Film Orientation (2010,0040), CS, VM 1.

    Enumerated Values: PORTRAIT, LANDSCAPE.

    PS3.3 C.13.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.13.html
    """
    FilmSizeID: CST_[
        Literal[
            "8INX10IN",
            "8_5INX11IN",
            "10INX12IN",
            "10INX14IN",
            "11INX14IN",
            "11INX17IN",
            "14INX14IN",
            "14INX17IN",
            "24CMX24CM",
            "24CMX30CM",
            "A4",
            "A3",
        ]
    ]
    """Film Size ID (2010,0050), CS, VM 1.

    Defined Terms: 8INX10IN, 8_5INX11IN, 10INX12IN, 10INX14IN, 11INX14IN, 11INX17IN, 14INX14IN, 14INX17IN,
    24CMX24CM, 24CMX30CM, A4, A3.

    PS3.3 C.13.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.13.html
    """
    PrinterResolutionID: CS_
    """Printer Resolution ID (2010,0052), CS, VM 1.

    PS3.3 C.13.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.13.html
    """
    PrinterPixelSpacing: DSn
    """Printer Pixel Spacing (2010,0376), DS, VM 2.

    PS3.3 C.13.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.13.html
    """
    RequestedImageSizeFlag: CS_[Literal["NO", "YES", ""]]
    """Requested Image Size Flag (2020,00A0), CS, VM 1.

    Enumerated Values: NO, YES.

    PS3.3 C.13.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.13.html
    """

class SupportedImageDisplayFormatsSequenceItems(Sequence[SupportedImageDisplayFormatsSequenceItem]):
    def add(
        self,
        /,
        *,
        Rows: US_Value = ...,
        Columns: US_Value = ...,
        ImageDisplayFormat: ST_Value = ...,
        FilmOrientation: Literal["PORTRAIT", "LANDSCAPE", "", None] = ...,
        FilmSizeID: Literal[
            "8INX10IN",
            "8_5INX11IN",
            "10INX12IN",
            "10INX14IN",
            "11INX14IN",
            "11INX17IN",
            "14INX14IN",
            "14INX17IN",
            "24CMX24CM",
            "24CMX30CM",
            "A4",
            "A3",
            None,
        ]
        | AnyText = ...,
        PrinterResolutionID: CS_Value = ...,
        PrinterPixelSpacing: DSnValue = ...,
        RequestedImageSizeFlag: Literal["NO", "YES", "", None] = ...,
    ) -> SupportedImageDisplayFormatsSequenceItem: ...

class PrinterConfigurationSequenceItem(Item):
    """Item of Printer Configuration Sequence (2000,001E) (PS3.3 C.13.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.13.html
    """

    def __init__(
        self,
        /,
        *,
        SOPClassesSupported: UInValue = ...,
        MaximumMemoryAllocation: IS_Value = ...,
        MemoryBitDepth: US_Value = ...,
        PrintingBitDepth: US_Value = ...,
        MediaInstalledSequence: Items[MediaInstalledSequenceItem] = ...,
        OtherMediaAvailableSequence: Items[OtherMediaAvailableSequenceItem] = ...,
        SupportedImageDisplayFormatsSequence: Items[SupportedImageDisplayFormatsSequenceItem] = ...,
        DefaultPrinterResolutionID: CS_Value = ...,
        DefaultMagnificationType: CS_Value = ...,
        OtherMagnificationTypesAvailable: CSnValue = ...,
        DefaultSmoothingType: CS_Value = ...,
        OtherSmoothingTypesAvailable: CSnValue = ...,
        ConfigurationInformationDescription: LT_Value = ...,
        MaximumCollatedFilms: IS_Value = ...,
        DecimateCropResult: Literal["DECIMATE", "CROP", "FAIL", "DEF DECIMATE", "DEF CROP", "DEF FAIL", None]
        | AnyText = ...,
    ) -> None: ...
    SOPClassesSupported: UIn
    """SOP Classes Supported (0008,115A), UI, VM 1-n.

    PS3.3 C.13.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.13.html
    """
    MaximumMemoryAllocation: IS_
    """Maximum Memory Allocation (2000,0061), IS, VM 1.

    PS3.3 C.13.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.13.html
    """
    MemoryBitDepth: US_
    """Memory Bit Depth (2000,00A0), US, VM 1.

    PS3.3 C.13.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.13.html
    """
    PrintingBitDepth: US_
    """Printing Bit Depth (2000,00A1), US, VM 1.

    PS3.3 C.13.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.13.html
    """
    MediaInstalledSequence: SQ[MediaInstalledSequenceItems, MediaInstalledSequenceItem]
    """Media Installed Sequence (2000,00A2), SQ, VM 1.

    PS3.3 C.13.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.13.html
    """
    OtherMediaAvailableSequence: SQ[OtherMediaAvailableSequenceItems, OtherMediaAvailableSequenceItem]
    """Other Media Available Sequence (2000,00A4), SQ, VM 1.

    PS3.3 C.13.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.13.html
    """
    SupportedImageDisplayFormatsSequence: SQ[
        SupportedImageDisplayFormatsSequenceItems, SupportedImageDisplayFormatsSequenceItem
    ]
    """Supported Image Display Formats Sequence (2000,00A8), SQ, VM 1.

    PS3.3 C.13.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.13.html
    """
    DefaultPrinterResolutionID: CS_
    """Default Printer Resolution ID (2010,0054), CS, VM 1.

    PS3.3 C.13.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.13.html
    """
    DefaultMagnificationType: CS_
    """Default Magnification Type (2010,00A6), CS, VM 1.

    PS3.3 C.13.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.13.html
    """
    OtherMagnificationTypesAvailable: CSn
    """Other Magnification Types Available (2010,00A7), CS, VM 1-n.

    PS3.3 C.13.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.13.html
    """
    DefaultSmoothingType: CS_
    """Default Smoothing Type (2010,00A8), CS, VM 1.

    PS3.3 C.13.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.13.html
    """
    OtherSmoothingTypesAvailable: CSn
    """Other Smoothing Types Available (2010,00A9), CS, VM 1-n.

    PS3.3 C.13.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.13.html
    """
    ConfigurationInformationDescription: LT_
    """Configuration Information Description (2010,0152), LT, VM 1.

    PS3.3 C.13.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.13.html
    """
    MaximumCollatedFilms: IS_
    """Maximum Collated Films (2010,0154), IS, VM 1.

    PS3.3 C.13.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.13.html
    """
    DecimateCropResult: CST_[Literal["DECIMATE", "CROP", "FAIL", "DEF DECIMATE", "DEF CROP", "DEF FAIL"]]
    """Decimate/Crop Result (2020,00A2), CS, VM 1.

    Enumerated Values if a condition that cannot be checked (condition of a list) applies: DECIMATE, CROP, FAIL, DEF
    DECIMATE, DEF CROP, DEF FAIL.

    PS3.3 C.13.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.13.html
    """

class PrinterConfigurationSequenceItems(Sequence[PrinterConfigurationSequenceItem]):
    def add(
        self,
        /,
        *,
        SOPClassesSupported: UInValue = ...,
        MaximumMemoryAllocation: IS_Value = ...,
        MemoryBitDepth: US_Value = ...,
        PrintingBitDepth: US_Value = ...,
        MediaInstalledSequence: Items[MediaInstalledSequenceItem] = ...,
        OtherMediaAvailableSequence: Items[OtherMediaAvailableSequenceItem] = ...,
        SupportedImageDisplayFormatsSequence: Items[SupportedImageDisplayFormatsSequenceItem] = ...,
        DefaultPrinterResolutionID: CS_Value = ...,
        DefaultMagnificationType: CS_Value = ...,
        OtherMagnificationTypesAvailable: CSnValue = ...,
        DefaultSmoothingType: CS_Value = ...,
        OtherSmoothingTypesAvailable: CSnValue = ...,
        ConfigurationInformationDescription: LT_Value = ...,
        MaximumCollatedFilms: IS_Value = ...,
        DecimateCropResult: Literal["DECIMATE", "CROP", "FAIL", "DEF DECIMATE", "DEF CROP", "DEF FAIL", None]
        | AnyText = ...,
    ) -> PrinterConfigurationSequenceItem: ...
