# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Render Shading Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, FD, FD_, FDn
from dcmgen.model.iod import Module


class RenderShadingModule(Module):
    """Render Shading Module (PS3.3 C.11.31).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.31.html
    """

    __slots__ = ()

    ShadingStyle = CS(0x0070_1701)
    AmbientReflectionIntensity = FD(0x0070_1702)
    LightDirection = FDn(0x0070_1703)
    DiffuseReflectionIntensity = FD_(0x0070_1704)
    SpecularReflectionIntensity = FD_(0x0070_1705)
    Shininess = FD_(0x0070_1706)
