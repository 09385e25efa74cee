# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Exposure Sequence (3002,0030)."""

from __future__ import annotations

from dcmgen.model.fields import CS, CS_, DS_, FD_, FL_, IS, IS_, LO_, SH_, SQ, DSn, ISn
from dcmgen.model.iod import Item


class ExposureSequenceItem(Item):
    """Item of Exposure Sequence (3002,0030) (PS3.3 C.8.8.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """

    __slots__ = ()

    ReferencedFrameNumber = ISn(0x0008_1160)
    KVP = DS_(0x0018_0060)
    PrimaryFluenceModeSequence = SQ(0x3002_0050, "PrimaryFluenceModeSequenceItem")
    XRayTubeCurrent = IS_(0x0018_1151)
    XRayTubeCurrentInmA = FD_(0x0018_9330)
    ExposureTime = IS_(0x0018_1150)
    ExposureTimeInms = FD_(0x0018_9328)
    MetersetExposure = DS_(0x3002_0032)
    DiaphragmPosition = DSn(0x3002_0034)
    BeamLimitingDeviceSequence = SQ(0x300A_00B6, "BeamLimitingDeviceSequenceItem")
    EnhancedRTBeamLimitingOpeningSequence = SQ(0x3008_00A2, "RTBeamLimitingDeviceOpeningDefinitionMacro")
    GantryAngle = DS_(0x300A_011E)
    GantryPitchAngle = FL_(0x300A_014A)
    BeamLimitingDeviceAngle = DS_(0x300A_0120)
    PatientSupportAngle = DS_(0x300A_0122)
    TableTopPitchAngle = FL_(0x300A_0140)
    TableTopRollAngle = FL_(0x300A_0144)
    TableTopVerticalPosition = DS_(0x300A_0128)
    TableTopLongitudinalPosition = DS_(0x300A_0129)
    TableTopLateralPosition = DS_(0x300A_012A)
    ApplicatorSequence = SQ(0x300A_0107, "ApplicatorSequenceItem")
    GeneralAccessorySequence = SQ(0x300A_0420, "GeneralAccessorySequenceItem")
    NumberOfBlocks = IS(0x300A_00F0)
    BlockSequence = SQ(0x300A_00F4, "BlockSequenceItem")


class BeamLimitingDeviceSequenceItem(Item):
    """Item of Beam Limiting Device Sequence (300A,00B6) (PS3.3 C.8.8.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """

    __slots__ = ()

    RTBeamLimitingDeviceType = CS(0x300A_00B8)
    SourceToBeamLimitingDeviceDistance = DS_(0x300A_00BA)
    NumberOfLeafJawPairs = IS(0x300A_00BC)
    LeafPositionBoundaries = DSn(0x300A_00BE)
    LeafJawPositions = DSn(0x300A_011C)


class BlockSequenceItem(Item):
    """Item of Block Sequence (300A,00F4) (PS3.3 C.8.8.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """

    __slots__ = ()

    BlockTrayID = SH_(0x300A_00F5)
    TrayAccessoryCode = LO_(0x300A_0355)
    AccessoryCode = LO_(0x300A_00F9)
    SourceToBlockTrayDistance = DS_(0x300A_00F6)
    BlockType = CS(0x300A_00F8)
    BlockDivergence = CS_(0x300A_00FA)
    BlockMountingPosition = CS_(0x300A_00FB)
    BlockNumber = IS(0x300A_00FC)
    BlockName = LO_(0x300A_00FE)
    MaterialID = SH_(0x300A_00E1)
    BlockThickness = DS_(0x300A_0100)
    BlockNumberOfPoints = IS_(0x300A_0104)
    BlockData = DSn(0x300A_0106)
