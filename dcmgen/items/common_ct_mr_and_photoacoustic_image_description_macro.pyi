# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Common CT/MR and Photoacoustic Image Description Macro."""

from typing import Literal

from dcmgen.model.fields import CS, CST, AnyText
from dcmgen.model.iod import Macro

class CommonCTMRAndPhotoacousticImageDescriptionMacro(Macro):
    """Common CT/MR and Photoacoustic Image Description Macro (PS3.3 C.8.16.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.16.2.html
    """

    def __init__(
        self,
        /,
        *,
        PixelPresentation: Literal["COLOR", "MONOCHROME", "MIXED", "TRUE_COLOR"] = ...,
        VolumetricProperties: Literal["VOLUME", "SAMPLED", "DISTORTED", "MIXED"] = ...,
        VolumeBasedCalculationTechnique: Literal[
            "MAX_IP", "MIN_IP", "VOLUME_RENDER", "SURFACE_RENDER", "MPR", "CURVED_MPR", "NONE", "MIXED"
        ]
        | AnyText = ...,
    ) -> None: ...
    PixelPresentation: CS[Literal["COLOR", "MONOCHROME", "MIXED", "TRUE_COLOR"]]
    """Pixel Presentation (0008,9205), CS, VM 1, Type 1.

    Enumerated Values: COLOR, MONOCHROME, MIXED, TRUE_COLOR.

    PS3.3 C.8.16.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.16.2.html
    """
    VolumetricProperties: CS[Literal["VOLUME", "SAMPLED", "DISTORTED", "MIXED"]]
    """Volumetric Properties (0008,9206), CS, VM 1, Type 1.

    Enumerated Values: VOLUME, SAMPLED, DISTORTED, MIXED.

    PS3.3 C.8.16.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.16.2.html
    """
    VolumeBasedCalculationTechnique: CST[
        Literal["MAX_IP", "MIN_IP", "VOLUME_RENDER", "SURFACE_RENDER", "MPR", "CURVED_MPR", "NONE", "MIXED"]
    ]
    """Volume Based Calculation Technique (0008,9207), CS, VM 1, Type 1.

    Defined Terms: MAX_IP, MIN_IP, VOLUME_RENDER, SURFACE_RENDER, MPR, CURVED_MPR, NONE, MIXED.

    PS3.3 C.8.16.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.16.2.html
    """
