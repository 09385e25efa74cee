# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Photoacoustic Image Frame Type Sequence (0018,9835)."""

from typing import Literal

from dcmgen.items.common_ct_mr_and_photoacoustic_image_description_macro import (
    CommonCTMRAndPhotoacousticImageDescriptionMacro,
)
from dcmgen.model.fields import AnyText, CSn, CSnValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class PhotoacousticImageFrameTypeSequenceItem(CommonCTMRAndPhotoacousticImageDescriptionMacro, Item):
    """Item of Photoacoustic Image Frame Type Sequence (0018,9835) (PS3.3 C.8.34.5.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.5.2.html
    """

    def __init__(
        self,
        /,
        *,
        FrameType: CSnValue = ...,
        PixelPresentation: Literal["COLOR", "MONOCHROME", "MIXED", "TRUE_COLOR"] = ...,
        VolumetricProperties: Literal["VOLUME", "SAMPLED", "DISTORTED", "MIXED"] = ...,
        VolumeBasedCalculationTechnique: Literal[
            "MAX_IP", "MIN_IP", "VOLUME_RENDER", "SURFACE_RENDER", "MPR", "CURVED_MPR", "NONE", "MIXED"
        ]
        | AnyText = ...,
    ) -> None: ...
    FrameType: CSn
    """Frame Type (0008,9007), CS, VM 4-5, Type 1.

    PS3.3 C.8.34.5.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.5.2.html
    """

class PhotoacousticImageFrameTypeSequenceItems(Sequence[PhotoacousticImageFrameTypeSequenceItem]):
    def add(
        self,
        /,
        *,
        FrameType: CSnValue = ...,
        PixelPresentation: Literal["COLOR", "MONOCHROME", "MIXED", "TRUE_COLOR"] = ...,
        VolumetricProperties: Literal["VOLUME", "SAMPLED", "DISTORTED", "MIXED"] = ...,
        VolumeBasedCalculationTechnique: Literal[
            "MAX_IP", "MIN_IP", "VOLUME_RENDER", "SURFACE_RENDER", "MPR", "CURVED_MPR", "NONE", "MIXED"
        ]
        | AnyText = ...,
    ) -> PhotoacousticImageFrameTypeSequenceItem: ...
