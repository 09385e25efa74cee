# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Confocal Microscopy Tiled Pyramidal Image Module."""

from typing import Literal

from dcmgen.model.fields import CS, FL, FLValue
from dcmgen.model.iod import Module

class ConfocalMicroscopyTiledPyramidalImageModule(Module):
    """Confocal Microscopy Tiled Pyramidal Image Module (PS3.3 C.8.35.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.35.2.html
    """

    def __init__(
        self,
        /,
        *,
        VolumetricProperties: Literal["VOLUME", "SAMPLED", "DISTORTED", "MIXED"] = ...,
        ImagedVolumeWidth: FLValue = ...,
        ImagedVolumeHeight: FLValue = ...,
        ImagedVolumeDepth: FLValue = ...,
    ) -> None: ...
    ImagedVolumeWidth: FL
    """Imaged Volume Width (0048,0001), FL, VM 1, Type 1.

    PS3.3 C.8.35.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.35.2.html
    """
    ImagedVolumeHeight: FL
    """Imaged Volume Height (0048,0002), FL, VM 1, Type 1.

    PS3.3 C.8.35.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.35.2.html
    """
    ImagedVolumeDepth: FL
    """Imaged Volume Depth (0048,0003), FL, VM 1, Type 1.

    PS3.3 C.8.35.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.35.2.html
    """
    VolumetricProperties: CS[Literal["VOLUME", "SAMPLED", "DISTORTED", "MIXED"]]
    """Volumetric Properties (0008,9206), CS, VM 1, Type 1.

    Enumerated Values: VOLUME, SAMPLED, DISTORTED, MIXED.

    PS3.3 C.8.35.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.35.2.html
    """
