# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Rotation Information Sequence (0054,0052)."""

from typing import Literal

from dcmgen.model.fields import CS, DS, DS_, IS, US, DS_Value, DSn, DSnValue, DSValue, ISValue, USValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class RotationInformationSequenceItem(Item):
    """Item of Rotation Information Sequence (0054,0052) (PS3.3 C.8.4.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.12.html
    """

    def __init__(
        self,
        /,
        *,
        RotationDirection: Literal["CW", "CC"] = ...,
        ScanArc: DSValue = ...,
        AngularStep: DSValue = ...,
        ActualFrameDuration: ISValue = ...,
        NumberOfFramesInRotation: USValue = ...,
        StartAngle: DSValue = ...,
        DistanceSourceToDetector: DS_Value = ...,
        TableHeight: DS_Value = ...,
        TableTraverse: DS_Value = ...,
        RadialPosition: DSnValue = ...,
    ) -> None: ...
    StartAngle: DS
    """Start Angle (0054,0200), DS, VM 1, Type 1.

    PS3.3 C.8.4.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.12.html
    """
    AngularStep: DS
    """Angular Step (0018,1144), DS, VM 1, Type 1.

    PS3.3 C.8.4.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.12.html
    """
    RotationDirection: CS[Literal["CW", "CC"]]
    """Rotation Direction (0018,1140), CS, VM 1, Type 1.

    Enumerated Values: CW, CC.

    PS3.3 C.8.4.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.12.html
    """
    ScanArc: DS
    """Scan Arc (0018,1143), DS, VM 1, Type 1.

    PS3.3 C.8.4.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.12.html
    """
    ActualFrameDuration: IS
    """Actual Frame Duration (0018,1242), IS, VM 1, Type 1.

    PS3.3 C.8.4.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.12.html
    """
    RadialPosition: DSn
    """Radial Position (0018,1142), DS, VM 1-n, Type 3.

    PS3.3 C.8.4.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.12.html
    """
    DistanceSourceToDetector: DS_
    """Distance Source to Detector (0018,1110), DS, VM 1, Type 2C.

    Required if Image Type Value 4 is TRANSMISSION. Not allowed otherwise.

    PS3.3 C.8.4.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.12.html
    """
    NumberOfFramesInRotation: US
    """Number of Frames in Rotation (0054,0053), US, VM 1, Type 1.

    PS3.3 C.8.4.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.12.html
    """
    TableTraverse: DS_
    """Table Traverse (0018,1131), DS, VM 1, Type 3.

    PS3.3 C.8.4.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.12.html
    """
    TableHeight: DS_
    """Table Height (0018,1130), DS, VM 1, Type 3.

    PS3.3 C.8.4.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.12.html
    """

class RotationInformationSequenceItems(Sequence[RotationInformationSequenceItem]):
    def add(
        self,
        /,
        *,
        RotationDirection: Literal["CW", "CC"] = ...,
        ScanArc: DSValue = ...,
        AngularStep: DSValue = ...,
        ActualFrameDuration: ISValue = ...,
        NumberOfFramesInRotation: USValue = ...,
        StartAngle: DSValue = ...,
        DistanceSourceToDetector: DS_Value = ...,
        TableHeight: DS_Value = ...,
        TableTraverse: DS_Value = ...,
        RadialPosition: DSnValue = ...,
    ) -> RotationInformationSequenceItem: ...
