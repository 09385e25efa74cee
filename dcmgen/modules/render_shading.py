# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Render Shading Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, FD, FD_, FDn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class RenderShadingModule(Module):
    """Render Shading Module (PS3.3 C.11.31).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.31.html
    """

    __slots__ = ()

    ShadingStyle: CS[Literal["SINGLESIDED", "DOUBLESIDED"]] = CS(0x0070_1701)
    """Shading Style (0070,1701), VM 1, Type 1 (PS3.3 C.11.31)."""
    AmbientReflectionIntensity: FD = FD(0x0070_1702)
    """Ambient Reflection Intensity (0070,1702), VM 1, Type 1 (PS3.3 C.11.31)."""
    LightDirection: FDn = FDn(0x0070_1703)
    """Light Direction (0070,1703), VM 3, Type 1C (PS3.3 C.11.31)."""
    DiffuseReflectionIntensity: FD_ = FD_(0x0070_1704)
    """Diffuse Reflection Intensity (0070,1704), VM 1, Type 3 (PS3.3 C.11.31)."""
    SpecularReflectionIntensity: FD_ = FD_(0x0070_1705)
    """Specular Reflection Intensity (0070,1705), VM 1, Type 3 (PS3.3 C.11.31)."""
    Shininess: FD_ = FD_(0x0070_1706)
    """Shininess (0070,1706), VM 1, Type 3 (PS3.3 C.11.31)."""
