# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Volume Render Geometry Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, FD_, FDn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class VolumeRenderGeometryModule(Module):
    """Volume Render Geometry Module (PS3.3 C.11.30).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.30.html
    """

    __slots__ = ()

    RenderProjection: CS[Literal["ORTHOGRAPHIC", "PERSPECTIVE"]] = CS(0x0070_1602)
    """Render Projection (0070,1602), VM 1, Type 1 (PS3.3 C.11.30)."""
    ViewpointPosition: FDn = FDn(0x0070_1603)
    """Viewpoint Position (0070,1603), VM 3, Type 1 (PS3.3 C.11.30)."""
    ViewpointLookAtPoint: FDn = FDn(0x0070_1604)
    """Viewpoint LookAt Point (0070,1604), VM 3, Type 1 (PS3.3 C.11.30)."""
    ViewpointUpDirection: FDn = FDn(0x0070_1605)
    """Viewpoint Up Direction (0070,1605), VM 3, Type 1 (PS3.3 C.11.30)."""
    RenderFieldOfView: FDn = FDn(0x0070_1606)
    """Render Field of View (0070,1606), VM 6, Type 1 (PS3.3 C.11.30)."""
    RenderingMethod: CS[Literal["MAXIMUM_IP", "MINIMUM_IP", "VOLUME_RENDERED"]] = CS(0x0070_120D)
    """Rendering Method (0070,120D), VM 1, Type 1 (PS3.3 C.11.30)."""
    SamplingStepSize: FD_ = FD_(0x0070_1607)
    """Sampling Step Size (0070,1607), VM 1, Type 3 (PS3.3 C.11.30)."""
