# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Confocal Microscopy Tiled Pyramidal Image Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, FL
from dcmgen.model.iod import Module


class ConfocalMicroscopyTiledPyramidalImageModule(Module):
    """Confocal Microscopy Tiled Pyramidal Image Module (PS3.3 C.8.35.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.35.2.html
    """

    __slots__ = ()

    ImagedVolumeWidth = FL(0x0048_0001)
    ImagedVolumeHeight = FL(0x0048_0002)
    ImagedVolumeDepth = FL(0x0048_0003)
    VolumetricProperties = CS(0x0008_9206)
