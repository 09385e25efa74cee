# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Per Projection Acquisition Sequence (0018,9538)."""

from __future__ import annotations

from dcmgen.model.fields import CS, DS, DS_, FL, FL_, SH, SQ, CSTn, DSn, FLn
from dcmgen.model.iod import Item
from dcmgen.model.parts import (
    DigitalXRayDetectorMacro,
    XRay3DGeneralPerProjectionAcquisitionMacro,
    XRay3DGeneralPositionerMovementMacro,
    XRay3DGeneralSharedAcquisitionMacro,
)


class PerProjectionAcquisitionSequenceItem(XRay3DGeneralPerProjectionAcquisitionMacro, Item):
    """Item of Per Projection Acquisition Sequence (0018,9538) (PS3.3 C.8.21.3.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.2.html
    """

    __slots__ = ()

    PositionerIsocenterPrimaryAngle = FL(0x0018_9463)
    PositionerIsocenterSecondaryAngle = FL(0x0018_9464)
    PositionerIsocenterDetectorRotationAngle = FL(0x0018_9465)
    PositionerPrimaryAngle = DS_(0x0018_1510)
    PositionerSecondaryAngle = DS_(0x0018_1511)


class XRay3DAcquisitionSequenceItem(
    DigitalXRayDetectorMacro, XRay3DGeneralSharedAcquisitionMacro, XRay3DGeneralPositionerMovementMacro, Item
):
    """Item of X-Ray 3D Acquisition Sequence (0018,9507) (PS3.3 C.8.21.3.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.2.html
    """

    __slots__ = ()

    FieldOfViewShape = CS(0x0018_1147)
    XRayReceptorType = CS(0x0018_9420)
    PhysicalDetectorSize = FLn(0x0018_9429)
    PositionOfIsocenterProjection = FLn(0x0018_9430)
    DistanceSourceToDetector = DS(0x0018_1110)
    DistanceSourceToIsocenter = FL(0x0018_9402)
    FocalSpots = DSn(0x0018_1190)
    FilterType = SH(0x0018_1160)
    FilterMaterial = CSTn(0x0018_7050)
    FilterThicknessMinimum = DSn(0x0018_7052)
    FilterThicknessMaximum = DSn(0x0018_7054)
    FilterBeamPathLengthMinimum = FLn(0x0018_7056)
    FilterBeamPathLengthMaximum = FLn(0x0018_7058)
    TableXPositionToIsocenter = FL_(0x0018_9466)
    TableYPositionToIsocenter = FL_(0x0018_9467)
    TableZPositionToIsocenter = FL_(0x0018_9468)
    TableHorizontalRotationAngle = FL_(0x0018_9469)
    TableHeadTiltAngle = FL_(0x0018_9470)
    TableCradleTiltAngle = FL_(0x0018_9471)
    PerProjectionAcquisitionSequence = SQ(0x0018_9538, "PerProjectionAcquisitionSequenceItem")
