# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Volume Render Geometry Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, FD_, FDn
from dcmgen.model.iod import Module


class VolumeRenderGeometryModule(Module):
    """Volume Render Geometry Module (PS3.3 C.11.30).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.30.html
    """

    __slots__ = ()

    RenderProjection = CS(0x0070_1602)
    ViewpointPosition = FDn(0x0070_1603)
    ViewpointLookAtPoint = FDn(0x0070_1604)
    ViewpointUpDirection = FDn(0x0070_1605)
    RenderFieldOfView = FDn(0x0070_1606)
    RenderingMethod = CS(0x0070_120D)
    SamplingStepSize = FD_(0x0070_1607)
