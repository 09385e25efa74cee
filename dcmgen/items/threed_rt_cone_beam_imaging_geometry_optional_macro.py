# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""3D RT Cone-Beam Imaging Geometry Optional Macro."""

from __future__ import annotations

from dcmgen.model.fields import CST_, SQ
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.parameterized_rt_imaging_geometry_macro import ParameterizedRTImagingGeometryMacro


class ThreeDRTConeBeamImagingGeometryOptionalMacro(Macro):
    """3D RT Cone-Beam Imaging Geometry Optional Macro (PS3.3 C.36.2.4.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.5.html
    """

    __slots__ = ()

    ScanArcType: CST_[Literal["FULL_ARC", "HALF_ARC", "CUSTOM_ARC"]] = CST_(0x3002_012E)
    """Scan Arc Type (3002,012E), VM 1, Type 3 (PS3.3 C.36.2.4.5)."""
    ScanStartPositionSequence: SQ[ParameterizedRTImagingGeometryMacro] = SQ(
        0x3002_012B, "ParameterizedRTImagingGeometryMacro"
    )
    """Scan Start Position Sequence (3002,012B), VM 1, Type 3 (PS3.3 C.36.2.4.5)."""
    ScanStopPositionSequence: SQ[ParameterizedRTImagingGeometryMacro] = SQ(
        0x3002_012C, "ParameterizedRTImagingGeometryMacro"
    )
    """Scan Stop Position Sequence (3002,012C), VM 1, Type 3 (PS3.3 C.36.2.4.5)."""
    DetectorPositioningType: CST_[Literal["CENTERED", "SHIFTED"]] = CST_(0x3002_012F)
    """Detector Positioning Type (3002,012F), VM 1, Type 3 (PS3.3 C.36.2.4.5)."""
