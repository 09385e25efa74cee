# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Image Box Pixel Presentation Module."""

from __future__ import annotations

from dcmgen.model.fields import CS_, CST_, DS_, SQ, ST_, US_
from dcmgen.model.iod import Module


class ImageBoxPixelPresentationModule(Module):
    """Image Box Pixel Presentation Module (PS3.3 C.13.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.5.html
    """

    __slots__ = ()

    ImageBoxPosition = US_(0x2020_0010)
    Polarity = CS_(0x2020_0020)
    MagnificationType = CST_(0x2010_0060)
    SmoothingType = CS_(0x2010_0080)
    ConfigurationInformation = ST_(0x2010_0150)
    RequestedImageSize = DS_(0x2020_0030)
    RequestedDecimateCropBehavior = CS_(0x2020_0040)
    BasicGrayscaleImageSequence = SQ(0x2020_0110, "BasicGrayscaleImageSequenceItem")
    BasicColorImageSequence = SQ(0x2020_0111, "BasicColorImageSequenceItem")
    OriginalImageSequence = SQ(0x2130_00C0, "OriginalImageSequenceItem")
