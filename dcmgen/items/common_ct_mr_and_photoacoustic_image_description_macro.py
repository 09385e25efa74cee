# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Common CT/MR and Photoacoustic Image Description Macro."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class CommonCTMRAndPhotoacousticImageDescriptionMacro(Macro):
    """Common CT/MR and Photoacoustic Image Description Macro (PS3.3 C.8.16.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.16.2.html
    """

    __slots__ = ()

    PixelPresentation: CS[Literal["COLOR", "MONOCHROME", "MIXED", "TRUE_COLOR"]] = CS(0x0008_9205)
    """Pixel Presentation (0008,9205), VM 1, Type 1 (PS3.3 C.8.16.2)."""
    VolumetricProperties: CS[Literal["VOLUME", "SAMPLED", "DISTORTED", "MIXED"]] = CS(0x0008_9206)
    """Volumetric Properties (0008,9206), VM 1, Type 1 (PS3.3 C.8.16.2)."""
    VolumeBasedCalculationTechnique: CST[
        Literal["MAX_IP", "MIN_IP", "VOLUME_RENDER", "SURFACE_RENDER", "MPR", "CURVED_MPR", "NONE", "MIXED"]
    ] = CST(0x0008_9207)
    """Volume Based Calculation Technique (0008,9207), VM 1, Type 1 (PS3.3 C.8.16.2)."""
