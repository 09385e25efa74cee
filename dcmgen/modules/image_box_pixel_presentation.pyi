# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Image Box Pixel Presentation Module."""

from typing import Literal

from dcmgen.items.basic_color_image_sequence_item import BasicColorImageSequenceItem, BasicColorImageSequenceItems
from dcmgen.items.basic_grayscale_image_sequence_item import (
    BasicGrayscaleImageSequenceItem,
    BasicGrayscaleImageSequenceItems,
)
from dcmgen.items.original_image_sequence_item import OriginalImageSequenceItem, OriginalImageSequenceItems
from dcmgen.model.fields import CS_, CST_, DS_, SQ, ST_, US_, AnyText, CS_Value, DS_Value, Items, ST_Value, US_Value
from dcmgen.model.iod import Module

class ImageBoxPixelPresentationModule(Module):
    """Image Box Pixel Presentation Module (PS3.3 C.13.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.5.html
    """

    def __init__(
        self,
        /,
        *,
        MagnificationType: Literal["REPLICATE", "BILINEAR", "CUBIC", "NONE", None] | AnyText = ...,
        SmoothingType: CS_Value = ...,
        ConfigurationInformation: ST_Value = ...,
        ImageBoxPosition: US_Value = ...,
        Polarity: Literal["NORMAL", "REVERSE", "", None] = ...,
        RequestedImageSize: DS_Value = ...,
        RequestedDecimateCropBehavior: Literal["DECIMATE", "CROP", "FAIL", "", None] = ...,
        BasicGrayscaleImageSequence: Items[BasicGrayscaleImageSequenceItem] = ...,
        BasicColorImageSequence: Items[BasicColorImageSequenceItem] = ...,
        OriginalImageSequence: Items[OriginalImageSequenceItem] = ...,
    ) -> None: ...
    ImageBoxPosition: US_
    """Image Box Position (2020,0010), US, VM 1.

    PS3.3 C.13.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.5.html
    """
    Polarity: CS_[Literal["NORMAL", "REVERSE", ""]]
    """Polarity (2020,0020), CS, VM 1.

    Enumerated Values: NORMAL, REVERSE.

    PS3.3 C.13.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.5.html
    """
    MagnificationType: CST_[Literal["REPLICATE", "BILINEAR", "CUBIC", "NONE"]]
    """Magnification Type (2010,0060), CS, VM 1.

    Defined Terms: REPLICATE, BILINEAR, CUBIC, NONE.

    PS3.3 C.13.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.5.html
    """
    SmoothingType: CS_
    """Smoothing Type (2010,0080), CS, VM 1.

    PS3.3 C.13.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.5.html
    """
    ConfigurationInformation: ST_
    """Configuration Information (2010,0150), ST, VM 1.

    PS3.3 C.13.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.5.html
    """
    RequestedImageSize: DS_
    """Requested Image Size (2020,0030), DS, VM 1.

    PS3.3 C.13.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.5.html
    """
    RequestedDecimateCropBehavior: CS_[Literal["DECIMATE", "CROP", "FAIL", ""]]
    """Requested Decimate/Crop Behavior (2020,0040), CS, VM 1.

    Enumerated Values: DECIMATE, CROP, FAIL.

    PS3.3 C.13.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.5.html
    """
    BasicGrayscaleImageSequence: SQ[BasicGrayscaleImageSequenceItems, BasicGrayscaleImageSequenceItem]
    """Basic Grayscale Image Sequence (2020,0110), SQ, VM 1.

    PS3.3 C.13.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.5.html
    """
    BasicColorImageSequence: SQ[BasicColorImageSequenceItems, BasicColorImageSequenceItem]
    """Basic Color Image Sequence (2020,0111), SQ, VM 1.

    PS3.3 C.13.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.5.html
    """
    OriginalImageSequence: SQ[OriginalImageSequenceItems, OriginalImageSequenceItem]
    """Original Image Sequence (2130,00C0), SQ, VM 1.

    PS3.3 C.13.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.5.html
    """
