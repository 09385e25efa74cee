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
        MediumType: CS_Value = ...,
        FilmSizeID: CS_Value = ...,
        MinDensity: US_Value = ...,
        MaxDensity: US_Value = ...,
    ) -> None: ...
    ItemNumber: IS_
    """Item Number (0020,0019), VM 1 (PS3.3 C.13.13)."""
    MediumType: CS_
    """Medium Type (2000,0030), VM 1 (PS3.3 C.13.13)."""
    FilmSizeID: CS_
    """Film Size ID (2010,0050), VM 1 (PS3.3 C.13.13)."""
    MinDensity: US_
    """Min Density (2010,0120), VM 1 (PS3.3 C.13.13)."""
    MaxDensity: US_
    """Max Density (2010,0130), VM 1 (PS3.3 C.13.13)."""

class MediaInstalledSequenceItems(Sequence[MediaInstalledSequenceItem]):
    def add(
        self,
        /,
        *,
        ItemNumber: IS_Value = ...,
        MediumType: CS_Value = ...,
        FilmSizeID: CS_Value = ...,
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
        MediumType: CS_Value = ...,
        FilmSizeID: CS_Value = ...,
        MinDensity: US_Value = ...,
        MaxDensity: US_Value = ...,
    ) -> None: ...
    MediumType: CS_
    """Medium Type (2000,0030), VM 1 (PS3.3 C.13.13)."""
    FilmSizeID: CS_
    """Film Size ID (2010,0050), VM 1 (PS3.3 C.13.13)."""
    MinDensity: US_
    """Min Density (2010,0120), VM 1 (PS3.3 C.13.13)."""
    MaxDensity: US_
    """Max Density (2010,0130), VM 1 (PS3.3 C.13.13)."""

class OtherMediaAvailableSequenceItems(Sequence[OtherMediaAvailableSequenceItem]):
    def add(
        self,
        /,
        *,
        MediumType: CS_Value = ...,
        FilmSizeID: CS_Value = ...,
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
        FilmOrientation: CS_Value = ...,
        FilmSizeID: CS_Value = ...,
        PrinterResolutionID: CS_Value = ...,
        PrinterPixelSpacing: DSnValue = ...,
        RequestedImageSizeFlag: Literal["NO", "YES", None] = ...,
    ) -> None: ...
    Rows: US_
    """Rows (0028,0010), VM 1 (PS3.3 C.13.13)."""
    Columns: US_
    """Columns (0028,0011), VM 1 (PS3.3 C.13.13)."""
    ImageDisplayFormat: ST_
    """Image Display Format (2010,0010), VM 1 (PS3.3 C.13.13)."""
    FilmOrientation: CS_
    """Film Orientation (2010,0040), VM 1 (PS3.3 C.13.13)."""
    FilmSizeID: CS_
    """Film Size ID (2010,0050), VM 1 (PS3.3 C.13.13)."""
    PrinterResolutionID: CS_
    """Printer Resolution ID (2010,0052), VM 1 (PS3.3 C.13.13)."""
    PrinterPixelSpacing: DSn
    """Printer Pixel Spacing (2010,0376), VM 2 (PS3.3 C.13.13)."""
    RequestedImageSizeFlag: CS_[Literal["NO", "YES"]]
    """Requested Image Size Flag (2020,00A0), VM 1 (PS3.3 C.13.13)."""

class SupportedImageDisplayFormatsSequenceItems(Sequence[SupportedImageDisplayFormatsSequenceItem]):
    def add(
        self,
        /,
        *,
        Rows: US_Value = ...,
        Columns: US_Value = ...,
        ImageDisplayFormat: ST_Value = ...,
        FilmOrientation: CS_Value = ...,
        FilmSizeID: CS_Value = ...,
        PrinterResolutionID: CS_Value = ...,
        PrinterPixelSpacing: DSnValue = ...,
        RequestedImageSizeFlag: Literal["NO", "YES", None] = ...,
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
    """SOP Classes Supported (0008,115A), VM 1-n (PS3.3 C.13.13)."""
    MaximumMemoryAllocation: IS_
    """Maximum Memory Allocation (2000,0061), VM 1 (PS3.3 C.13.13)."""
    MemoryBitDepth: US_
    """Memory Bit Depth (2000,00A0), VM 1 (PS3.3 C.13.13)."""
    PrintingBitDepth: US_
    """Printing Bit Depth (2000,00A1), VM 1 (PS3.3 C.13.13)."""
    MediaInstalledSequence: SQ[MediaInstalledSequenceItems, MediaInstalledSequenceItem]
    """Media Installed Sequence (2000,00A2), VM 1 (PS3.3 C.13.13)."""
    OtherMediaAvailableSequence: SQ[OtherMediaAvailableSequenceItems, OtherMediaAvailableSequenceItem]
    """Other Media Available Sequence (2000,00A4), VM 1 (PS3.3 C.13.13)."""
    SupportedImageDisplayFormatsSequence: SQ[
        SupportedImageDisplayFormatsSequenceItems, SupportedImageDisplayFormatsSequenceItem
    ]
    """Supported Image Display Formats Sequence (2000,00A8), VM 1 (PS3.3 C.13.13)."""
    DefaultPrinterResolutionID: CS_
    """Default Printer Resolution ID (2010,0054), VM 1 (PS3.3 C.13.13)."""
    DefaultMagnificationType: CS_
    """Default Magnification Type (2010,00A6), VM 1 (PS3.3 C.13.13)."""
    OtherMagnificationTypesAvailable: CSn
    """Other Magnification Types Available (2010,00A7), VM 1-n (PS3.3 C.13.13)."""
    DefaultSmoothingType: CS_
    """Default Smoothing Type (2010,00A8), VM 1 (PS3.3 C.13.13)."""
    OtherSmoothingTypesAvailable: CSn
    """Other Smoothing Types Available (2010,00A9), VM 1-n (PS3.3 C.13.13)."""
    ConfigurationInformationDescription: LT_
    """Configuration Information Description (2010,0152), VM 1 (PS3.3 C.13.13)."""
    MaximumCollatedFilms: IS_
    """Maximum Collated Films (2010,0154), VM 1 (PS3.3 C.13.13)."""
    DecimateCropResult: CST_[Literal["DECIMATE", "CROP", "FAIL", "DEF DECIMATE", "DEF CROP", "DEF FAIL"]]
    """Decimate/Crop Result (2020,00A2), VM 1 (PS3.3 C.13.13)."""

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
