# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Detector Information Sequence (0054,0022)."""

from typing import Literal

from dcmgen.items.detector_information_sequence_view_code_sequence_item import (
    DetectorInformationSequenceViewCodeSequenceItem,
    DetectorInformationSequenceViewCodeSequenceItems,
)
from dcmgen.model.fields import CST_, DS_, SH_, SQ, AnyText, DS_Value, DSn, DSnValue, ISn, ISnValue, Items, SH_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class DetectorInformationSequenceItem(Item):
    """Item of Detector Information Sequence (0054,0022) (PS3.3 C.8.4.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.11.html
    """

    def __init__(
        self,
        /,
        *,
        CollimatorType: Literal["PARA", "PINH", "FANB", "CONE", "SLNT", "ASTG", "DIVG", "NONE", "UNKN", None]
        | AnyText = ...,
        FocalDistance: ISnValue = ...,
        ImagePositionPatient: DSnValue = ...,
        ImageOrientationPatient: DSnValue = ...,
        DistanceSourceToDetector: DS_Value = ...,
        GantryDetectorTilt: DS_Value = ...,
        RadialPosition: DSnValue = ...,
        CenterOfRotationOffset: DS_Value = ...,
        FieldOfViewShape: Literal["RECTANGLE", "ROUND", "HEXAGONAL", None] | AnyText = ...,
        FieldOfViewDimensions: ISnValue = ...,
        CollimatorGridName: SH_Value = ...,
        XFocusCenter: DSnValue = ...,
        YFocusCenter: DSnValue = ...,
        ZoomFactor: DSnValue = ...,
        ZoomCenter: DSnValue = ...,
        StartAngle: DS_Value = ...,
        ViewCodeSequence: Items[DetectorInformationSequenceViewCodeSequenceItem] = ...,
    ) -> None: ...
    CollimatorGridName: SH_
    """Collimator/grid Name (0018,1180), SH, VM 1, Type 3.

    PS3.3 C.8.4.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.11.html
    """
    CollimatorType: CST_[Literal["PARA", "PINH", "FANB", "CONE", "SLNT", "ASTG", "DIVG", "NONE", "UNKN"]]
    """Collimator Type (0018,1181), CS, VM 1, Type 2.

    Defined Terms: PARA, PINH, FANB, CONE, SLNT, ASTG, DIVG, NONE, UNKN.

    PS3.3 C.8.4.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.11.html
    """
    FieldOfViewShape: CST_[Literal["RECTANGLE", "ROUND", "HEXAGONAL"]]
    """Field of View Shape (0018,1147), CS, VM 1, Type 3.

    Defined Terms: RECTANGLE, ROUND, HEXAGONAL.

    PS3.3 C.8.4.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.11.html
    """
    FieldOfViewDimensions: ISn
    """Field of View Dimension(s) (0018,1149), IS, VM 1-2, Type 3.

    PS3.3 C.8.4.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.11.html
    """
    FocalDistance: ISn
    """Focal Distance (0018,1182), IS, VM 1-2, Type 2.

    PS3.3 C.8.4.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.11.html
    """
    XFocusCenter: DSn
    """X Focus Center (0018,1183), DS, VM 1-2, Type 3.

    PS3.3 C.8.4.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.11.html
    """
    YFocusCenter: DSn
    """Y Focus Center (0018,1184), DS, VM 1-2, Type 3.

    PS3.3 C.8.4.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.11.html
    """
    ZoomCenter: DSn
    """Zoom Center (0028,0032), DS, VM 2, Type 3.

    PS3.3 C.8.4.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.11.html
    """
    ZoomFactor: DSn
    """Zoom Factor (0028,0031), DS, VM 2, Type 3.

    PS3.3 C.8.4.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.11.html
    """
    CenterOfRotationOffset: DS_
    """Center of Rotation Offset (0018,1145), DS, VM 1, Type 3.

    PS3.3 C.8.4.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.11.html
    """
    GantryDetectorTilt: DS_
    """Gantry/Detector Tilt (0018,1120), DS, VM 1, Type 3.

    PS3.3 C.8.4.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.11.html
    """
    DistanceSourceToDetector: DS_
    """Distance Source to Detector (0018,1110), DS, VM 1, Type 2C.

    Required if Image Type Value 4 is TRANSMISSION and Image Type Value 3 is not TOMO, GATED TOMO, RECON TOMO or
    RECON GATED TOMO. Not allowed otherwise.

    PS3.3 C.8.4.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.11.html
    """
    StartAngle: DS_
    """Start Angle (0054,0200), DS, VM 1, Type 3.

    PS3.3 C.8.4.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.11.html
    """
    RadialPosition: DSn
    """Radial Position (0018,1142), DS, VM 1-n, Type 3.

    PS3.3 C.8.4.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.11.html
    """
    ImageOrientationPatient: DSn
    """Image Orientation (Patient) (0020,0037), DS, VM 6, Type 2.

    PS3.3 C.8.4.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.11.html
    """
    ImagePositionPatient: DSn
    """Image Position (Patient) (0020,0032), DS, VM 3, Type 2.

    PS3.3 C.8.4.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.11.html
    """
    ViewCodeSequence: SQ[
        DetectorInformationSequenceViewCodeSequenceItems, DetectorInformationSequenceViewCodeSequenceItem
    ]
    """View Code Sequence (0054,0220), SQ, VM 1, Type 3.

    Codes: CID 26 Nuclear Medicine Projection (Baseline).

    PS3.3 C.8.4.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.11.html
    """

class DetectorInformationSequenceItems(Sequence[DetectorInformationSequenceItem]):
    def add(
        self,
        /,
        *,
        CollimatorType: Literal["PARA", "PINH", "FANB", "CONE", "SLNT", "ASTG", "DIVG", "NONE", "UNKN", None]
        | AnyText = ...,
        FocalDistance: ISnValue = ...,
        ImagePositionPatient: DSnValue = ...,
        ImageOrientationPatient: DSnValue = ...,
        DistanceSourceToDetector: DS_Value = ...,
        GantryDetectorTilt: DS_Value = ...,
        RadialPosition: DSnValue = ...,
        CenterOfRotationOffset: DS_Value = ...,
        FieldOfViewShape: Literal["RECTANGLE", "ROUND", "HEXAGONAL", None] | AnyText = ...,
        FieldOfViewDimensions: ISnValue = ...,
        CollimatorGridName: SH_Value = ...,
        XFocusCenter: DSnValue = ...,
        YFocusCenter: DSnValue = ...,
        ZoomFactor: DSnValue = ...,
        ZoomCenter: DSnValue = ...,
        StartAngle: DS_Value = ...,
        ViewCodeSequence: Items[DetectorInformationSequenceViewCodeSequenceItem] = ...,
    ) -> DetectorInformationSequenceItem: ...
