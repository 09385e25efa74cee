# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of CT X-Ray Details Sequence (0018,9325)."""

from __future__ import annotations

from dcmgen.model.fields import CS, CS_, CST, DS, FD, FD_, IS, IS_, LO_, LOT, SHT, SQ, CSTn, DSn
from dcmgen.model.iod import Item
from dcmgen.model.parts import ProtocolElementIdentificationMacro


class AcquisitionProtocolElementSequenceCTXRayDetailsSequenceItem(Item):
    """Item of CT X-Ray Details Sequence (0018,9325) (PS3.3 C.34.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.10.html
    """

    __slots__ = ()

    BeamNumber = IS(0x300A_00C0)
    KVP = DS(0x0018_0060)
    ExposureTimeInms = FD(0x0018_9328)
    XRayTubeCurrentInmA = FD(0x0018_9330)
    ExposureInmAs = FD(0x0018_9332)
    AutoKVPSelectionType = CST(0x0018_9944)
    AutoKVPUpperBound = FD_(0x0018_9945)
    AutoKVPLowerBound = FD_(0x0018_9946)
    ExposureModulationType = CSTn(0x0018_9323)
    FocalSpots = DSn(0x0018_1190)
    DataCollectionDiameter = DS(0x0018_0090)
    FilterType = SHT(0x0018_1160)
    CardiacSynchronizationTechnique = CS(0x0018_9037)
    CardiacSignalSource = CST(0x0018_9085)
    CardiacRRIntervalSpecified = FD(0x0018_9070)
    CardiacBeatRejectionTechnique = CST(0x0018_9169)
    LowRRValue = IS_(0x0018_1081)
    HighRRValue = IS_(0x0018_1082)
    SkipBeats = IS_(0x0018_1086)
    CardiacFramingType = LOT(0x0018_1064)
    RespiratoryMotionCompensationTechnique = CST(0x0018_9170)
    RespiratorySignalSource = CST(0x0018_9171)
    RespiratoryTriggerDelayThreshold = FD(0x0020_9256)
    RespiratoryTriggerType = CST(0x0020_9250)


class AcquisitionProtocolElementSequenceItem(ProtocolElementIdentificationMacro, Item):
    """Item of Acquisition Protocol Element Sequence (0018,9920) (PS3.3 C.34.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.10.html
    """

    __slots__ = ()

    AcquisitionType = CST(0x0018_9302)
    TubeAngle = FD(0x0018_9303)
    ConstantVolumeFlag = CS(0x0018_9333)
    FluoroscopyFlag = CS(0x0018_9334)
    RevolutionTime = FD(0x0018_9305)
    SingleCollimationWidth = FD(0x0018_9306)
    TotalCollimationWidth = FD(0x0018_9307)
    TableHeight = DS(0x0018_1130)
    GantryDetectorTilt = DS(0x0018_1120)
    TableSpeed = FD(0x0018_9309)
    TableFeedPerRotation = FD(0x0018_9310)
    SpiralPitchFactor = FD(0x0018_9311)
    CTDIvol = FD(0x0018_9345)
    CTDIPhantomTypeCodeSequence = SQ(0x0018_9346, "CodeSequenceMacro")
    CTDIvolNotificationTrigger = FD_(0x0018_9942)
    DLPNotificationTrigger = FD_(0x0018_9943)
    AcquisitionMotion = CST(0x0018_9930)
    AcquisitionStartLocationSequence = SQ(0x0018_9931, "ReferenceLocationMacro")
    AcquisitionEndLocationSequence = SQ(0x0018_9932, "ReferenceLocationMacro")
    CTXRayDetailsSequence = SQ(0x0018_9325, "AcquisitionProtocolElementSequenceCTXRayDetailsSequenceItem")
    RequestedSeriesDescription = LO_(0x0018_9937)
    RequestedSeriesDescriptionCodeSequence = SQ(0x0018_11C1, "CodeSequenceMacro")
    ContentQualification = CS_(0x0018_9004)
