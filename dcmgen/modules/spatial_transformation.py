# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Spatial Transformation Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, US
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class SpatialTransformationModule(Module):
    """Spatial Transformation Module (PS3.3 C.10.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.6.html
    """

    __slots__ = ()

    ImageRotation: US = US(0x0070_0042)
    """Image Rotation (0070,0042), VM 1, Type 1 (PS3.3 C.10.6)."""
    ImageHorizontalFlip: CS[Literal["Y", "N"]] = CS(0x0070_0041)
    """Image Horizontal Flip (0070,0041), VM 1, Type 1 (PS3.3 C.10.6)."""
