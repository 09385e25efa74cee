# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""DX Positioning Module."""

from __future__ import annotations

from dcmgen.model.fields import CST_, DS_, LO_, SQ
from dcmgen.model.iod import Module


class DXPositioningModule(Module):
    """DX Positioning Module (PS3.3 C.8.11.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.5.html
    """

    __slots__ = ()

    ProjectionEponymousNameCodeSequence = SQ(0x0018_5104, "CodeSequenceMacro")
    PatientPosition = CST_(0x0018_5100)
    ViewPosition = CST_(0x0018_5101)
    ViewCodeSequence = SQ(0x0054_0220, "ViewCodeSequenceItem")
    PatientOrientationCodeSequence = SQ(0x0054_0410, "DXPositioningPatientOrientationCodeSequenceItem")
    PatientGantryRelationshipCodeSequence = SQ(0x0054_0414, "CodeSequenceMacro")
    DistanceSourceToPatient = DS_(0x0018_1111)
    DistanceSourceToDetector = DS_(0x0018_1110)
    EstimatedRadiographicMagnificationFactor = DS_(0x0018_1114)
    PositionerType = CST_(0x0018_1508)
    PositionerPrimaryAngle = DS_(0x0018_1510)
    PositionerSecondaryAngle = DS_(0x0018_1511)
    DetectorPrimaryAngle = DS_(0x0018_1530)
    DetectorSecondaryAngle = DS_(0x0018_1531)
    ColumnAngulation = DS_(0x0018_1450)
    TableType = CST_(0x0018_113A)
    TableAngle = DS_(0x0018_1138)
    BodyPartThickness = DS_(0x0018_11A0)
    CompressionForce = DS_(0x0018_11A2)
    CompressionPressure = DS_(0x0018_11A3)
    CompressionContactArea = DS_(0x0018_11A5)
    PaddleDescription = LO_(0x0018_11A4)
