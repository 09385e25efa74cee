# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""X-Ray 3D General Per Projection Acquisition Macro."""

from __future__ import annotations

from dcmgen.items.x_ray_collimator_dimensions_macro import XRayCollimatorDimensionsMacro
from dcmgen.model.fields import DS, FD, CSn

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class XRay3DGeneralPerProjectionAcquisitionMacro(XRayCollimatorDimensionsMacro):
    """X-Ray 3D General Per Projection Acquisition Macro (PS3.3 C.8.21.3.1.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.html#sect_C.8.21.3.1.2
    """

    __slots__ = ()

    KVP: DS = DS(0x0018_0060)
    """KVP (0018,0060), VM 1, Type 1C (PS3.3 C.8.21.3.1.2)."""
    XRayTubeCurrentInmA: FD = FD(0x0018_9330)
    """X-Ray Tube Current in mA (0018,9330), VM 1, Type 1C (PS3.3 C.8.21.3.1.2)."""
    FrameAcquisitionDuration: FD = FD(0x0018_9220)
    """Frame Acquisition Duration (0018,9220), VM 1, Type 1C (PS3.3 C.8.21.3.1.2)."""
    CollimatorShape: CSn[Literal["RECTANGULAR", "CIRCULAR", "POLYGONAL"]] = CSn(0x0018_1700)
    """Collimator Shape (0018,1700), VM 1-3, Type 1C (PS3.3 C.8.21.3.1.2)."""
