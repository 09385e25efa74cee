# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of X-Ray 3D Frame Type Sequence (0018,9504)."""

from typing import Literal

from dcmgen.items.common_ct_mr_and_photoacoustic_image_description_macro import (
    CommonCTMRAndPhotoacousticImageDescriptionMacro,
)
from dcmgen.model.fields import US, AnyText, CSn, CSnValue, USValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class XRay3DFrameTypeSequenceItem(CommonCTMRAndPhotoacousticImageDescriptionMacro, Item):
    """Item of X-Ray 3D Frame Type Sequence (0018,9504) (PS3.3 C.8.21.5.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.5.html#sect_C.8.21.5.1
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
        ReconstructionIndex: USValue = ...,
    ) -> None: ...
    FrameType: CSn
    """Frame Type (0008,9007), CS, VM 4-5, Type 1.

    PS3.3 C.8.21.5.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.5.html#sect_C.8.21.5.1
    """
    ReconstructionIndex: US
    """Reconstruction Index (0020,9536), US, VM 1, Type 1C.

    Required if X-Ray 3D Reconstruction Sequence is present. Not allowed otherwise.

    PS3.3 C.8.21.5.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.5.html#sect_C.8.21.5.1
    """

class XRay3DFrameTypeSequenceItems(Sequence[XRay3DFrameTypeSequenceItem]):
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
        ReconstructionIndex: USValue = ...,
    ) -> XRay3DFrameTypeSequenceItem: ...
