# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Rotation Information Sequence (0054,0052)."""

from __future__ import annotations

from dcmgen.model.fields import CS, DS, DS_, IS, US, DSn
from dcmgen.model.iod import Item


class RotationInformationSequenceItem(Item):
    """Item of Rotation Information Sequence (0054,0052) (PS3.3 C.8.4.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.12.html
    """

    __slots__ = ()

    StartAngle = DS(0x0054_0200)
    AngularStep = DS(0x0018_1144)
    RotationDirection = CS(0x0018_1140)
    ScanArc = DS(0x0018_1143)
    ActualFrameDuration = IS(0x0018_1242)
    RadialPosition = DSn(0x0018_1142)
    DistanceSourceToDetector = DS_(0x0018_1110)
    NumberOfFramesInRotation = US(0x0054_0053)
    TableTraverse = DS_(0x0018_1131)
    TableHeight = DS_(0x0018_1130)
