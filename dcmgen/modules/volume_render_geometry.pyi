# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Volume Render Geometry Module."""

from typing import Literal

from dcmgen.model.fields import CS, FD_, FD_Value, FDn, FDnValue
from dcmgen.model.iod import Module

class VolumeRenderGeometryModule(Module):
    """Volume Render Geometry Module (PS3.3 C.11.30).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.30.html
    """

    def __init__(
        self,
        /,
        *,
        RenderingMethod: Literal["MAXIMUM_IP", "MINIMUM_IP", "VOLUME_RENDERED"] = ...,
        RenderProjection: Literal["ORTHOGRAPHIC", "PERSPECTIVE"] = ...,
        ViewpointPosition: FDnValue = ...,
        ViewpointLookAtPoint: FDnValue = ...,
        ViewpointUpDirection: FDnValue = ...,
        RenderFieldOfView: FDnValue = ...,
        SamplingStepSize: FD_Value = ...,
    ) -> None: ...
    RenderProjection: CS[Literal["ORTHOGRAPHIC", "PERSPECTIVE"]]
    """Render Projection (0070,1602), CS, VM 1, Type 1.

    Enumerated Values: ORTHOGRAPHIC, PERSPECTIVE.

    PS3.3 C.11.30: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.30.html
    """
    ViewpointPosition: FDn
    """Viewpoint Position (0070,1603), FD, VM 3, Type 1.

    PS3.3 C.11.30: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.30.html
    """
    ViewpointLookAtPoint: FDn
    """Viewpoint LookAt Point (0070,1604), FD, VM 3, Type 1.

    PS3.3 C.11.30: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.30.html
    """
    ViewpointUpDirection: FDn
    """Viewpoint Up Direction (0070,1605), FD, VM 3, Type 1.

    PS3.3 C.11.30: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.30.html
    """
    RenderFieldOfView: FDn
    """Render Field of View (0070,1606), FD, VM 6, Type 1.

    PS3.3 C.11.30: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.30.html
    """
    RenderingMethod: CS[Literal["MAXIMUM_IP", "MINIMUM_IP", "VOLUME_RENDERED"]]
    """Rendering Method (0070,120D), CS, VM 1, Type 1.

    Enumerated Values: MAXIMUM_IP, MINIMUM_IP, VOLUME_RENDERED.

    PS3.3 C.11.30: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.30.html
    """
    SamplingStepSize: FD_
    """Sampling Step Size (0070,1607), FD, VM 1, Type 3.

    PS3.3 C.11.30: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.30.html
    """
