# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Projection Pixel Calibration Sequence (0018,9401)."""

from dcmgen.model.fields import DS, FL, FL_, DSValue, FL_Value, FLn, FLnValue, FLValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ProjectionPixelCalibrationSequenceItem(Item):
    """Item of Projection Pixel Calibration Sequence (0018,9401) (PS3.3 C.8.19.6.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.9.html
    """

    def __init__(
        self,
        /,
        *,
        TableHeight: DSValue = ...,
        ObjectPixelSpacingInCenterOfBeam: FLnValue = ...,
        BeamAngle: FLValue = ...,
        DistanceObjectToTableTop: FL_Value = ...,
    ) -> None: ...
    DistanceObjectToTableTop: FL_
    """Distance Object to Table Top (0018,9403), FL, VM 1, Type 2.

    PS3.3 C.8.19.6.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.9.html
    """
    ObjectPixelSpacingInCenterOfBeam: FLn
    """Object Pixel Spacing in Center of Beam (0018,9404), FL, VM 2, Type 1C.

    Required if Distance Object to Table Top has a value. Not allowed otherwise.

    PS3.3 C.8.19.6.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.9.html
    """
    TableHeight: DS
    """Table Height (0018,1130), DS, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL. May be present otherwise.

    PS3.3 C.8.19.6.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.9.html
    """
    BeamAngle: FL
    """Beam Angle (0018,9449), FL, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL. May be present otherwise.

    PS3.3 C.8.19.6.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.9.html
    """

class ProjectionPixelCalibrationSequenceItems(Sequence[ProjectionPixelCalibrationSequenceItem]):
    def add(
        self,
        /,
        *,
        TableHeight: DSValue = ...,
        ObjectPixelSpacingInCenterOfBeam: FLnValue = ...,
        BeamAngle: FLValue = ...,
        DistanceObjectToTableTop: FL_Value = ...,
    ) -> ProjectionPixelCalibrationSequenceItem: ...
