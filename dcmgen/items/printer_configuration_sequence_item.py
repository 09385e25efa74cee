# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Printer Configuration Sequence (2000,001E)."""

from __future__ import annotations

from dcmgen.model.fields import CS_, CST_, IS_, LT_, SQ, ST_, US_, CSn, DSn, UIn
from dcmgen.model.iod import Item


class PrinterConfigurationSequenceItem(Item):
    """Item of Printer Configuration Sequence (2000,001E) (PS3.3 C.13.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.13.html
    """

    __slots__ = ()

    SOPClassesSupported = UIn(0x0008_115A)
    MaximumMemoryAllocation = IS_(0x2000_0061)
    MemoryBitDepth = US_(0x2000_00A0)
    PrintingBitDepth = US_(0x2000_00A1)
    MediaInstalledSequence = SQ(0x2000_00A2, "MediaInstalledSequenceItem")
    OtherMediaAvailableSequence = SQ(0x2000_00A4, "OtherMediaAvailableSequenceItem")
    SupportedImageDisplayFormatsSequence = SQ(0x2000_00A8, "SupportedImageDisplayFormatsSequenceItem")
    DefaultPrinterResolutionID = CS_(0x2010_0054)
    DefaultMagnificationType = CS_(0x2010_00A6)
    OtherMagnificationTypesAvailable = CSn(0x2010_00A7)
    DefaultSmoothingType = CS_(0x2010_00A8)
    OtherSmoothingTypesAvailable = CSn(0x2010_00A9)
    ConfigurationInformationDescription = LT_(0x2010_0152)
    MaximumCollatedFilms = IS_(0x2010_0154)
    DecimateCropResult = CST_(0x2020_00A2)


class MediaInstalledSequenceItem(Item):
    """Item of Media Installed Sequence (2000,00A2) (PS3.3 C.13.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.13.html
    """

    __slots__ = ()

    ItemNumber = IS_(0x0020_0019)
    MediumType = CST_(0x2000_0030)
    FilmSizeID = CST_(0x2010_0050)
    MinDensity = US_(0x2010_0120)
    MaxDensity = US_(0x2010_0130)


class OtherMediaAvailableSequenceItem(Item):
    """Item of Other Media Available Sequence (2000,00A4) (PS3.3 C.13.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.13.html
    """

    __slots__ = ()

    MediumType = CST_(0x2000_0030)
    FilmSizeID = CST_(0x2010_0050)
    MinDensity = US_(0x2010_0120)
    MaxDensity = US_(0x2010_0130)


class SupportedImageDisplayFormatsSequenceItem(Item):
    """Item of Supported Image Display Formats Sequence (2000,00A8) (PS3.3 C.13.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.13.html
    """

    __slots__ = ()

    Rows = US_(0x0028_0010)
    Columns = US_(0x0028_0011)
    ImageDisplayFormat = ST_(0x2010_0010)
    FilmOrientation = CS_(0x2010_0040)
    FilmSizeID = CST_(0x2010_0050)
    PrinterResolutionID = CS_(0x2010_0052)
    PrinterPixelSpacing = DSn(0x2010_0376)
    RequestedImageSizeFlag = CS_(0x2020_00A0)
