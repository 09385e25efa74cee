# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Printer Configuration Sequence (2000,001E)."""

from __future__ import annotations

from dcmgen.model.fields import CS_, CST_, IS_, LT_, SQ, ST_, US_, CSn, DSn, UIn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class PrinterConfigurationSequenceItem(Item):
    """Item of Printer Configuration Sequence (2000,001E) (PS3.3 C.13.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.13.html
    """

    __slots__ = ()

    SOPClassesSupported: UIn = UIn(0x0008_115A)
    """SOP Classes Supported (0008,115A), VM 1-n (PS3.3 C.13.13)."""
    MaximumMemoryAllocation: IS_ = IS_(0x2000_0061)
    """Maximum Memory Allocation (2000,0061), VM 1 (PS3.3 C.13.13)."""
    MemoryBitDepth: US_ = US_(0x2000_00A0)
    """Memory Bit Depth (2000,00A0), VM 1 (PS3.3 C.13.13)."""
    PrintingBitDepth: US_ = US_(0x2000_00A1)
    """Printing Bit Depth (2000,00A1), VM 1 (PS3.3 C.13.13)."""
    MediaInstalledSequence: SQ[MediaInstalledSequenceItem] = SQ(0x2000_00A2, "MediaInstalledSequenceItem")
    """Media Installed Sequence (2000,00A2), VM 1 (PS3.3 C.13.13)."""
    OtherMediaAvailableSequence: SQ[OtherMediaAvailableSequenceItem] = SQ(
        0x2000_00A4, "OtherMediaAvailableSequenceItem"
    )
    """Other Media Available Sequence (2000,00A4), VM 1 (PS3.3 C.13.13)."""
    SupportedImageDisplayFormatsSequence: SQ[SupportedImageDisplayFormatsSequenceItem] = SQ(
        0x2000_00A8, "SupportedImageDisplayFormatsSequenceItem"
    )
    """Supported Image Display Formats Sequence (2000,00A8), VM 1 (PS3.3 C.13.13)."""
    DefaultPrinterResolutionID: CS_ = CS_(0x2010_0054)
    """Default Printer Resolution ID (2010,0054), VM 1 (PS3.3 C.13.13)."""
    DefaultMagnificationType: CS_ = CS_(0x2010_00A6)
    """Default Magnification Type (2010,00A6), VM 1 (PS3.3 C.13.13)."""
    OtherMagnificationTypesAvailable: CSn = CSn(0x2010_00A7)
    """Other Magnification Types Available (2010,00A7), VM 1-n (PS3.3 C.13.13)."""
    DefaultSmoothingType: CS_ = CS_(0x2010_00A8)
    """Default Smoothing Type (2010,00A8), VM 1 (PS3.3 C.13.13)."""
    OtherSmoothingTypesAvailable: CSn = CSn(0x2010_00A9)
    """Other Smoothing Types Available (2010,00A9), VM 1-n (PS3.3 C.13.13)."""
    ConfigurationInformationDescription: LT_ = LT_(0x2010_0152)
    """Configuration Information Description (2010,0152), VM 1 (PS3.3 C.13.13)."""
    MaximumCollatedFilms: IS_ = IS_(0x2010_0154)
    """Maximum Collated Films (2010,0154), VM 1 (PS3.3 C.13.13)."""
    DecimateCropResult: CST_[Literal["DECIMATE", "CROP", "FAIL", "DEF DECIMATE", "DEF CROP", "DEF FAIL"]] = CST_(
        0x2020_00A2
    )
    """Decimate/Crop Result (2020,00A2), VM 1 (PS3.3 C.13.13)."""


class MediaInstalledSequenceItem(Item):
    """Item of Media Installed Sequence (2000,00A2) (PS3.3 C.13.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.13.html
    """

    __slots__ = ()

    ItemNumber: IS_ = IS_(0x0020_0019)
    """Item Number (0020,0019), VM 1 (PS3.3 C.13.13)."""
    MediumType: CS_ = CS_(0x2000_0030)
    """Medium Type (2000,0030), VM 1 (PS3.3 C.13.13)."""
    FilmSizeID: CS_ = CS_(0x2010_0050)
    """Film Size ID (2010,0050), VM 1 (PS3.3 C.13.13)."""
    MinDensity: US_ = US_(0x2010_0120)
    """Min Density (2010,0120), VM 1 (PS3.3 C.13.13)."""
    MaxDensity: US_ = US_(0x2010_0130)
    """Max Density (2010,0130), VM 1 (PS3.3 C.13.13)."""


class OtherMediaAvailableSequenceItem(Item):
    """Item of Other Media Available Sequence (2000,00A4) (PS3.3 C.13.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.13.html
    """

    __slots__ = ()

    MediumType: CS_ = CS_(0x2000_0030)
    """Medium Type (2000,0030), VM 1 (PS3.3 C.13.13)."""
    FilmSizeID: CS_ = CS_(0x2010_0050)
    """Film Size ID (2010,0050), VM 1 (PS3.3 C.13.13)."""
    MinDensity: US_ = US_(0x2010_0120)
    """Min Density (2010,0120), VM 1 (PS3.3 C.13.13)."""
    MaxDensity: US_ = US_(0x2010_0130)
    """Max Density (2010,0130), VM 1 (PS3.3 C.13.13)."""


class SupportedImageDisplayFormatsSequenceItem(Item):
    """Item of Supported Image Display Formats Sequence (2000,00A8) (PS3.3 C.13.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.13.html
    """

    __slots__ = ()

    Rows: US_ = US_(0x0028_0010)
    """Rows (0028,0010), VM 1 (PS3.3 C.13.13)."""
    Columns: US_ = US_(0x0028_0011)
    """Columns (0028,0011), VM 1 (PS3.3 C.13.13)."""
    ImageDisplayFormat: ST_ = ST_(0x2010_0010)
    """Image Display Format (2010,0010), VM 1 (PS3.3 C.13.13)."""
    FilmOrientation: CS_ = CS_(0x2010_0040)
    """Film Orientation (2010,0040), VM 1 (PS3.3 C.13.13)."""
    FilmSizeID: CS_ = CS_(0x2010_0050)
    """Film Size ID (2010,0050), VM 1 (PS3.3 C.13.13)."""
    PrinterResolutionID: CS_ = CS_(0x2010_0052)
    """Printer Resolution ID (2010,0052), VM 1 (PS3.3 C.13.13)."""
    PrinterPixelSpacing: DSn = DSn(0x2010_0376)
    """Printer Pixel Spacing (2010,0376), VM 2 (PS3.3 C.13.13)."""
    RequestedImageSizeFlag: CS_[Literal["NO", "YES"]] = CS_(0x2020_00A0)
    """Requested Image Size Flag (2020,00A0), VM 1 (PS3.3 C.13.13)."""
