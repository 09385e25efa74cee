# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Points Macro."""

from __future__ import annotations

from dcmgen.model.fields import FL_, OF, UL, FLn
from dcmgen.model.iod import Macro


class PointsMacro(Macro):
    """Points Macro (PS3.3 C.27.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.2.html
    """

    __slots__ = ()

    NumberOfSurfacePoints: UL = UL(0x0066_0015)
    """Number of Surface Points (0066,0015), VM 1, Type 1 (PS3.3 C.27.2)."""
    PointCoordinatesData: OF = OF(0x0066_0016)
    """Point Coordinates Data (0066,0016), VM 1, Type 1 (PS3.3 C.27.2)."""
    PointPositionAccuracy: FLn = FLn(0x0066_0017)
    """Point Position Accuracy (0066,0017), VM 3, Type 3 (PS3.3 C.27.2)."""
    MeanPointDistance: FL_ = FL_(0x0066_0018)
    """Mean Point Distance (0066,0018), VM 1, Type 3 (PS3.3 C.27.2)."""
    MaximumPointDistance: FL_ = FL_(0x0066_0019)
    """Maximum Point Distance (0066,0019), VM 1, Type 3 (PS3.3 C.27.2)."""
    PointsBoundingBoxCoordinates: FLn = FLn(0x0066_001A)
    """Points Bounding Box Coordinates (0066,001A), VM 6, Type 3 (PS3.3 C.27.2)."""
    AxisOfRotation: FLn = FLn(0x0066_001B)
    """Axis of Rotation (0066,001B), VM 3, Type 3 (PS3.3 C.27.2)."""
    CenterOfRotation: FLn = FLn(0x0066_001C)
    """Center of Rotation (0066,001C), VM 3, Type 1C (PS3.3 C.27.2)."""
