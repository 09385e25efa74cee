# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Points Macro."""

from dcmgen.model.fields import FL_, OF, UL, FL_Value, FLn, FLnValue, OFValue, ULValue
from dcmgen.model.iod import Macro
from dcmgen.model.sequence import Sequence

class PointsMacro(Macro):
    """Points Macro (PS3.3 C.27.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.2.html
    """

    def __init__(
        self,
        /,
        *,
        NumberOfSurfacePoints: ULValue = ...,
        PointCoordinatesData: OFValue = ...,
        CenterOfRotation: FLnValue = ...,
        PointPositionAccuracy: FLnValue = ...,
        MeanPointDistance: FL_Value = ...,
        MaximumPointDistance: FL_Value = ...,
        PointsBoundingBoxCoordinates: FLnValue = ...,
        AxisOfRotation: FLnValue = ...,
    ) -> None: ...
    NumberOfSurfacePoints: UL
    """Number of Surface Points (0066,0015), UL, VM 1, Type 1.

    PS3.3 C.27.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.2.html
    """
    PointCoordinatesData: OF
    """Point Coordinates Data (0066,0016), OF, VM 1, Type 1.

    PS3.3 C.27.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.2.html
    """
    PointPositionAccuracy: FLn
    """Point Position Accuracy (0066,0017), FL, VM 3, Type 3.

    PS3.3 C.27.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.2.html
    """
    MeanPointDistance: FL_
    """Mean Point Distance (0066,0018), FL, VM 1, Type 3.

    PS3.3 C.27.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.2.html
    """
    MaximumPointDistance: FL_
    """Maximum Point Distance (0066,0019), FL, VM 1, Type 3.

    PS3.3 C.27.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.2.html
    """
    PointsBoundingBoxCoordinates: FLn
    """Points Bounding Box Coordinates (0066,001A), FL, VM 6, Type 3.

    PS3.3 C.27.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.2.html
    """
    AxisOfRotation: FLn
    """Axis of Rotation (0066,001B), FL, VM 3, Type 3.

    PS3.3 C.27.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.2.html
    """
    CenterOfRotation: FLn
    """Center of Rotation (0066,001C), FL, VM 3, Type 1C.

    Required if Axis of Rotation is present. May be present otherwise.

    PS3.3 C.27.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.2.html
    """

class PointsMacros(Sequence[PointsMacro]):
    def add(
        self,
        /,
        *,
        NumberOfSurfacePoints: ULValue = ...,
        PointCoordinatesData: OFValue = ...,
        CenterOfRotation: FLnValue = ...,
        PointPositionAccuracy: FLnValue = ...,
        MeanPointDistance: FL_Value = ...,
        MaximumPointDistance: FL_Value = ...,
        PointsBoundingBoxCoordinates: FLnValue = ...,
        AxisOfRotation: FLnValue = ...,
    ) -> PointsMacro: ...
