# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Spatial Transformation Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, US
from dcmgen.model.iod import Module


class SpatialTransformationModule(Module):
    """Spatial Transformation Module (PS3.3 C.10.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.6.html
    """

    __slots__ = ()

    ImageRotation = US(0x0070_0042)
    ImageHorizontalFlip = CS(0x0070_0041)
