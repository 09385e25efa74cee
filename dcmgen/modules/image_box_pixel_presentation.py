# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Image Box Pixel Presentation Module."""

from __future__ import annotations

from dcmgen.model.fields import CS_, CST_, DS_, SQ, ST_, US_
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.basic_color_image_sequence_item import BasicColorImageSequenceItem
    from dcmgen.items.basic_grayscale_image_sequence_item import BasicGrayscaleImageSequenceItem
    from dcmgen.items.original_image_sequence_item import OriginalImageSequenceItem


class ImageBoxPixelPresentationModule(Module):
    """Image Box Pixel Presentation Module (PS3.3 C.13.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.5.html
    """

    __slots__ = ()

    ImageBoxPosition: US_ = US_(0x2020_0010)
    """Image Box Position (2020,0010), VM 1 (PS3.3 C.13.5)."""
    Polarity: CS_[Literal["NORMAL", "REVERSE"]] = CS_(0x2020_0020)
    """Polarity (2020,0020), VM 1 (PS3.3 C.13.5)."""
    MagnificationType: CST_[Literal["REPLICATE", "BILINEAR", "CUBIC", "NONE"]] = CST_(0x2010_0060)
    """Magnification Type (2010,0060), VM 1 (PS3.3 C.13.5)."""
    SmoothingType: CS_ = CS_(0x2010_0080)
    """Smoothing Type (2010,0080), VM 1 (PS3.3 C.13.5)."""
    ConfigurationInformation: ST_ = ST_(0x2010_0150)
    """Configuration Information (2010,0150), VM 1 (PS3.3 C.13.5)."""
    RequestedImageSize: DS_ = DS_(0x2020_0030)
    """Requested Image Size (2020,0030), VM 1 (PS3.3 C.13.5)."""
    RequestedDecimateCropBehavior: CS_[Literal["DECIMATE", "CROP", "FAIL"]] = CS_(0x2020_0040)
    """Requested Decimate/Crop Behavior (2020,0040), VM 1 (PS3.3 C.13.5)."""
    BasicGrayscaleImageSequence: SQ[BasicGrayscaleImageSequenceItem] = SQ(
        0x2020_0110, "BasicGrayscaleImageSequenceItem"
    )
    """Basic Grayscale Image Sequence (2020,0110), VM 1 (PS3.3 C.13.5)."""
    BasicColorImageSequence: SQ[BasicColorImageSequenceItem] = SQ(0x2020_0111, "BasicColorImageSequenceItem")
    """Basic Color Image Sequence (2020,0111), VM 1 (PS3.3 C.13.5)."""
    OriginalImageSequence: SQ[OriginalImageSequenceItem] = SQ(0x2130_00C0, "OriginalImageSequenceItem")
    """Original Image Sequence (2130,00C0), VM 1 (PS3.3 C.13.5)."""
