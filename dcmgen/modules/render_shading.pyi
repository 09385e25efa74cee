# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Render Shading Module."""

from typing import Literal

from dcmgen.model.fields import CS, FD, FD_, FD_Value, FDn, FDnValue, FDValue
from dcmgen.model.iod import Module

class RenderShadingModule(Module):
    """Render Shading Module (PS3.3 C.11.31).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.31.html
    """

    def __init__(
        self,
        /,
        *,
        ShadingStyle: Literal["SINGLESIDED", "DOUBLESIDED"] = ...,
        AmbientReflectionIntensity: FDValue = ...,
        LightDirection: FDnValue = ...,
        DiffuseReflectionIntensity: FD_Value = ...,
        SpecularReflectionIntensity: FD_Value = ...,
        Shininess: FD_Value = ...,
    ) -> None: ...
    ShadingStyle: CS[Literal["SINGLESIDED", "DOUBLESIDED"]]
    """Shading Style (0070,1701), CS, VM 1, Type 1.

    Enumerated Values: SINGLESIDED, DOUBLESIDED.

    PS3.3 C.11.31: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.31.html
    """
    AmbientReflectionIntensity: FD
    """Ambient Reflection Intensity (0070,1702), FD, VM 1, Type 1.

    PS3.3 C.11.31: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.31.html
    """
    LightDirection: FDn
    """Light Direction (0070,1703), FD, VM 3, Type 1C.

    Required if Diffuse Reflection Intensity is present or Specular Reflection Intensity is present. Not allowed
    otherwise.

    PS3.3 C.11.31: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.31.html
    """
    DiffuseReflectionIntensity: FD_
    """Diffuse Reflection Intensity (0070,1704), FD, VM 1, Type 3.

    PS3.3 C.11.31: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.31.html
    """
    SpecularReflectionIntensity: FD_
    """Specular Reflection Intensity (0070,1705), FD, VM 1, Type 3.

    PS3.3 C.11.31: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.31.html
    """
    Shininess: FD_
    """Shininess (0070,1706), FD, VM 1, Type 3.

    PS3.3 C.11.31: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.31.html
    """
