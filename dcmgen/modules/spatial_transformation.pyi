# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Spatial Transformation Module."""

from typing import Literal

from dcmgen.model.fields import CS, US, USValue
from dcmgen.model.iod import Module

class SpatialTransformationModule(Module):
    """Spatial Transformation Module (PS3.3 C.10.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.6.html
    """

    def __init__(
        self,
        /,
        *,
        ImageHorizontalFlip: Literal["Y", "N"] = ...,
        ImageRotation: USValue = ...,
    ) -> None: ...
    ImageRotation: US
    """Image Rotation (0070,0042), US, VM 1, Type 1.

    Enumerated Values: 270, 180, 90, 0.

    PS3.3 C.10.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.6.html
    """
    ImageHorizontalFlip: CS[Literal["Y", "N"]]
    """Image Horizontal Flip (0070,0041), CS, VM 1, Type 1.

    Enumerated Values: Y, N.

    PS3.3 C.10.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.6.html
    """
