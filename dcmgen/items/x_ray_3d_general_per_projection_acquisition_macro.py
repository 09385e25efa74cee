# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""X-Ray 3D General Per Projection Acquisition Macro."""

from __future__ import annotations

from dcmgen.items.x_ray_collimator_dimensions_macro import XRayCollimatorDimensionsMacro
from dcmgen.model.fields import DS, FD, CSn


class XRay3DGeneralPerProjectionAcquisitionMacro(XRayCollimatorDimensionsMacro):
    """X-Ray 3D General Per Projection Acquisition Macro (PS3.3 C.8.21.3.1.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.html#sect_C.8.21.3.1.2
    """

    __slots__ = ()

    KVP = DS(0x0018_0060)
    XRayTubeCurrentInmA = FD(0x0018_9330)
    FrameAcquisitionDuration = FD(0x0018_9220)
    CollimatorShape = CSn(0x0018_1700)
