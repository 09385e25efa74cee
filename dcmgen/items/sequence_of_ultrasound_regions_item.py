# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Sequence of Ultrasound Regions (0018,6011)."""

from __future__ import annotations

from dcmgen.model.fields import FD, FD_, SL_, SQ, UL, UL_, US, US_, FDn, FLn, ULn
from dcmgen.model.iod import Item


class SequenceOfUltrasoundRegionsItem(Item):
    """Item of Sequence of Ultrasound Regions (0018,6011) (PS3.3 C.8.5.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.5.html
    """

    __slots__ = ()

    RegionLocationMinX0 = UL(0x0018_6018)
    RegionLocationMinY0 = UL(0x0018_601A)
    RegionLocationMaxX1 = UL(0x0018_601C)
    RegionLocationMaxY1 = UL(0x0018_601E)
    PhysicalUnitsXDirection = US(0x0018_6024)
    PhysicalUnitsYDirection = US(0x0018_6026)
    PhysicalDeltaX = FD(0x0018_602C)
    PhysicalDeltaY = FD(0x0018_602E)
    ReferencePixelX0 = SL_(0x0018_6020)
    ReferencePixelY0 = SL_(0x0018_6022)
    ReferencePixelPhysicalValueX = FD_(0x0018_6028)
    ReferencePixelPhysicalValueY = FD_(0x0018_602A)
    RegionSpatialFormat = US(0x0018_6012)
    RegionDataType = US(0x0018_6014)
    RegionFlags = UL(0x0018_6016)
    PixelComponentOrganization = US(0x0018_6044)
    PixelComponentMask = UL(0x0018_6046)
    PixelComponentRangeStart = UL(0x0018_6048)
    PixelComponentRangeStop = UL(0x0018_604A)
    PixelComponentPhysicalUnits = US(0x0018_604C)
    PixelComponentDataType = US(0x0018_604E)
    NumberOfTableBreakPoints = UL(0x0018_6050)
    TableOfXBreakPoints = ULn(0x0018_6052)
    TableOfYBreakPoints = FDn(0x0018_6054)
    NumberOfTableEntries = UL(0x0018_6056)
    TableOfPixelValues = ULn(0x0018_6058)
    TableOfParameterValues = FLn(0x0018_605A)
    PixelValueMappingCodeSequence = SQ(0x0040_9098, "CodeSequenceMacro")
    TransducerFrequency = UL_(0x0018_6030)
    PulseRepetitionFrequency = UL_(0x0018_6032)
    DopplerCorrectionAngle = FD_(0x0018_6034)
    SteeringAngle = FD_(0x0018_6036)
    DopplerSampleVolumeXPosition = SL_(0x0018_6039)
    DopplerSampleVolumeYPosition = SL_(0x0018_603B)
    TMLinePositionX0 = SL_(0x0018_603D)
    TMLinePositionY0 = SL_(0x0018_603F)
    TMLinePositionX1 = SL_(0x0018_6041)
    TMLinePositionY1 = SL_(0x0018_6043)
    ActiveImageAreaOverlayGroup = US_(0x0018_6070)
