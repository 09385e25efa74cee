# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Detector Information Sequence (0054,0022)."""

from __future__ import annotations

from dcmgen.model.fields import CST_, DS_, SH_, SQ, DSn, ISn
from dcmgen.model.iod import Item


class DetectorInformationSequenceItem(Item):
    """Item of Detector Information Sequence (0054,0022) (PS3.3 C.8.4.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.11.html
    """

    __slots__ = ()

    CollimatorGridName = SH_(0x0018_1180)
    CollimatorType = CST_(0x0018_1181)
    FieldOfViewShape = CST_(0x0018_1147)
    FieldOfViewDimensions = ISn(0x0018_1149)
    FocalDistance = ISn(0x0018_1182)
    XFocusCenter = DSn(0x0018_1183)
    YFocusCenter = DSn(0x0018_1184)
    ZoomCenter = DSn(0x0028_0032)
    ZoomFactor = DSn(0x0028_0031)
    CenterOfRotationOffset = DS_(0x0018_1145)
    GantryDetectorTilt = DS_(0x0018_1120)
    DistanceSourceToDetector = DS_(0x0018_1110)
    StartAngle = DS_(0x0054_0200)
    RadialPosition = DSn(0x0018_1142)
    ImageOrientationPatient = DSn(0x0020_0037)
    ImagePositionPatient = DSn(0x0020_0032)
    ViewCodeSequence = SQ(0x0054_0220, "DetectorInformationSequenceViewCodeSequenceItem")
