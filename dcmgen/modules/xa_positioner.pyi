# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""XA Positioner Module."""

from typing import Literal

from dcmgen.model.fields import CST_, DS_, AnyText, DS_Value, DSn, DSnValue
from dcmgen.model.iod import Module

class XAPositionerModule(Module):
    """XA Positioner Module (PS3.3 C.8.7.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.5.html
    """

    def __init__(
        self,
        /,
        *,
        PositionerPrimaryAngle: DS_Value = ...,
        PositionerSecondaryAngle: DS_Value = ...,
        PositionerMotion: Literal["DYNAMIC", "STATIC", None] | AnyText = ...,
        PositionerPrimaryAngleIncrement: DSnValue = ...,
        PositionerSecondaryAngleIncrement: DSnValue = ...,
        DistanceSourceToDetector: DS_Value = ...,
        DistanceSourceToPatient: DS_Value = ...,
        EstimatedRadiographicMagnificationFactor: DS_Value = ...,
        DetectorPrimaryAngle: DS_Value = ...,
        DetectorSecondaryAngle: DS_Value = ...,
    ) -> None: ...
    DistanceSourceToPatient: DS_
    """Distance Source to Patient (0018,1111), DS, VM 1, Type 3.

    PS3.3 C.8.7.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.5.html
    """
    DistanceSourceToDetector: DS_
    """Distance Source to Detector (0018,1110), DS, VM 1, Type 3.

    PS3.3 C.8.7.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.5.html
    """
    EstimatedRadiographicMagnificationFactor: DS_
    """Estimated Radiographic Magnification Factor (0018,1114), DS, VM 1, Type 3.

    PS3.3 C.8.7.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.5.html
    """
    PositionerMotion: CST_[Literal["DYNAMIC", "STATIC"]]
    """Positioner Motion (0018,1500), CS, VM 1, Type 2C.

    Required if Number of Frames in the dataset is greater than 1. May be present otherwise.

    Defined Terms: DYNAMIC, STATIC.

    PS3.3 C.8.7.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.5.html
    """
    PositionerPrimaryAngle: DS_
    """Positioner Primary Angle (0018,1510), DS, VM 1, Type 2.

    PS3.3 C.8.7.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.5.html
    """
    PositionerSecondaryAngle: DS_
    """Positioner Secondary Angle (0018,1511), DS, VM 1, Type 2.

    PS3.3 C.8.7.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.5.html
    """
    PositionerPrimaryAngleIncrement: DSn
    """Positioner Primary Angle Increment (0018,1520), DS, VM 1-n, Type 2C.

    Required if Positioner Motion is DYNAMIC. Not allowed otherwise.

    PS3.3 C.8.7.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.5.html
    """
    PositionerSecondaryAngleIncrement: DSn
    """Positioner Secondary Angle Increment (0018,1521), DS, VM 1-n, Type 2C.

    Required if Positioner Motion is DYNAMIC. Not allowed otherwise.

    PS3.3 C.8.7.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.5.html
    """
    DetectorPrimaryAngle: DS_
    """Detector Primary Angle (0018,1530), DS, VM 1, Type 3.

    PS3.3 C.8.7.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.5.html
    """
    DetectorSecondaryAngle: DS_
    """Detector Secondary Angle (0018,1531), DS, VM 1, Type 3.

    PS3.3 C.8.7.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.5.html
    """
