# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Points Macro."""

from __future__ import annotations

from dcmgen.model.fields import FL_, OF, UL, FLn
from dcmgen.model.iod import Macro


class PointsMacro(Macro):
    """Points Macro (PS3.3 C.27.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.2.html
    """

    __slots__ = ()

    NumberOfSurfacePoints = UL(0x0066_0015)
    PointCoordinatesData = OF(0x0066_0016)
    PointPositionAccuracy = FLn(0x0066_0017)
    MeanPointDistance = FL_(0x0066_0018)
    MaximumPointDistance = FL_(0x0066_0019)
    PointsBoundingBoxCoordinates = FLn(0x0066_001A)
    AxisOfRotation = FLn(0x0066_001B)
    CenterOfRotation = FLn(0x0066_001C)
