# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Per Projection Acquisition Sequence (0018,9538)."""

from __future__ import annotations

from dcmgen.model.fields import CS, CS_, CST, DS, DS_, FD, IS, LO, LT, SH, SQ, CSTn, DSn, FLn, UIn
from dcmgen.model.iod import Item
from dcmgen.model.parts import (
    ExposureIndexMacro,
    XRay3DGeneralPerProjectionAcquisitionMacro,
    XRay3DGeneralPositionerMovementMacro,
    XRay3DGeneralSharedAcquisitionMacro,
)


class BreastTomosynthesisAcquisitionXRay3DAcquisitionSequencePerProjectionAcquisitionSequenceItem(
    XRay3DGeneralPerProjectionAcquisitionMacro, ExposureIndexMacro, Item
):
    """Item of Per Projection Acquisition Sequence (0018,9538) (PS3.3 C.8.21.3.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.4.html
    """

    __slots__ = ()

    PositionerPrimaryAngle = DS(0x0018_1510)
    PositionerPrimaryAngleDirection = CS_(0x0018_9559)
    PositionerSecondaryAngle = DS(0x0018_1511)
    ExposureTimeInms = FD(0x0018_9328)
    ExposureInmAs = FD(0x0018_9332)
    RelativeXRayExposure = IS(0x0018_1405)
    OrganDose = DS_(0x0040_0316)
    EntranceDoseInmGy = DS_(0x0040_8302)
    EntranceDoseDerivation = CS_(0x0040_8303)
    IrradiationEventUID = UIn(0x0008_3010)


class BreastTomosynthesisAcquisitionXRay3DAcquisitionSequenceItem(
    XRay3DGeneralSharedAcquisitionMacro, XRay3DGeneralPositionerMovementMacro, Item
):
    """Item of X-Ray 3D Acquisition Sequence (0018,9507) (PS3.3 C.8.21.3.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.4.html
    """

    __slots__ = ()

    FieldOfViewShape = CS(0x0018_1147)
    XRayReceptorType = CS(0x0018_9420)
    DistanceSourceToDetector = DS(0x0018_1110)
    DistanceSourceToPatient = DS(0x0018_1111)
    EstimatedRadiographicMagnificationFactor = DS(0x0018_1114)
    AnodeTargetMaterial = CST(0x0018_1191)
    BodyPartThickness = DS(0x0018_11A0)
    ExposureControlMode = CST(0x0018_7060)
    ExposureControlModeDescription = LT(0x0018_7062)
    HalfValueLayer = DS(0x0040_0314)
    OrganDose = DS_(0x0040_0316)
    EntranceDoseInmGy = DS_(0x0040_8302)
    EntranceDoseDerivation = CS_(0x0040_8303)
    FocalSpots = DSn(0x0018_1190)
    DetectorBinning = DSn(0x0018_701A)
    DetectorTemperature = DS(0x0018_7001)
    FilterType = SH(0x0018_1160)
    FilterMaterial = CSTn(0x0018_7050)
    FilterThicknessMinimum = DSn(0x0018_7052)
    FilterThicknessMaximum = DSn(0x0018_7054)
    FilterBeamPathLengthMinimum = FLn(0x0018_7056)
    FilterBeamPathLengthMaximum = FLn(0x0018_7058)
    CompressionForce = DS(0x0018_11A2)
    CompressionPressure = DS_(0x0018_11A3)
    CompressionContactArea = DS_(0x0018_11A5)
    PaddleDescription = LO(0x0018_11A4)
    PerProjectionAcquisitionSequence = SQ(
        0x0018_9538, "BreastTomosynthesisAcquisitionXRay3DAcquisitionSequencePerProjectionAcquisitionSequenceItem"
    )
