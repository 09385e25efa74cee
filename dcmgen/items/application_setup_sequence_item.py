# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Application Setup Sequence (300A,0230)."""

from __future__ import annotations

from dcmgen.model.fields import CST, DS, DS_, IS, IS_, LO_, SH_, SQ, DSn, FLn
from dcmgen.model.iod import Item


class ApplicationSetupSequenceItem(Item):
    """Item of Application Setup Sequence (300A,0230) (PS3.3 C.8.8.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """

    __slots__ = ()

    ApplicationSetupType = CST(0x300A_0232)
    ApplicationSetupNumber = IS(0x300A_0234)
    ApplicationSetupName = LO_(0x300A_0236)
    ApplicationSetupManufacturer = LO_(0x300A_0238)
    TemplateNumber = IS_(0x300A_0240)
    TemplateType = SH_(0x300A_0242)
    TemplateName = LO_(0x300A_0244)
    ReferencedReferenceImageSequence = SQ(0x300C_0042, "SOPInstanceReferenceMacro")
    TotalReferenceAirKerma = DS(0x300A_0250)
    BrachyAccessoryDeviceSequence = SQ(0x300A_0260, "BrachyAccessoryDeviceSequenceItem")
    ChannelSequence = SQ(0x300A_0280, "ChannelSequenceItem")


class BrachyAccessoryDeviceSequenceItem(Item):
    """Item of Brachy Accessory Device Sequence (300A,0260) (PS3.3 C.8.8.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """

    __slots__ = ()

    BrachyAccessoryDeviceNumber = IS_(0x300A_0262)
    BrachyAccessoryDeviceID = SH_(0x300A_0263)
    BrachyAccessoryDeviceType = CST(0x300A_0264)
    BrachyAccessoryDeviceName = LO_(0x300A_0266)
    MaterialID = SH_(0x300A_00E1)
    BrachyAccessoryDeviceNominalThickness = DS_(0x300A_026A)
    BrachyAccessoryDeviceNominalTransmission = DS_(0x300A_026C)
    ReferencedROINumber = IS_(0x3006_0084)


class ChannelSequenceItem(Item):
    """Item of Channel Sequence (300A,0280) (PS3.3 C.8.8.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """

    __slots__ = ()

    ChannelNumber = IS(0x300A_0282)
    ChannelLength = DS_(0x300A_0284)
    ChannelTotalTime = DS(0x300A_0286)
    SourceMovementType = CST(0x300A_0288)
    NumberOfPulses = IS(0x300A_028A)
    PulseRepetitionInterval = DS(0x300A_028C)
    SourceApplicatorNumber = IS_(0x300A_0290)
    SourceApplicatorID = SH_(0x300A_0291)
    SourceApplicatorType = CST(0x300A_0292)
    SourceApplicatorName = LO_(0x300A_0294)
    SourceApplicatorLength = DS(0x300A_0296)
    SourceApplicatorTipLength = DS_(0x300A_0274)
    SourceApplicatorManufacturer = LO_(0x300A_0298)
    MaterialID = SH_(0x300A_00E1)
    SourceApplicatorWallNominalThickness = DS_(0x300A_029C)
    SourceApplicatorWallNominalTransmission = DS_(0x300A_029E)
    SourceApplicatorStepSize = DS(0x300A_02A0)
    ApplicatorShapeReferencedROINumber = IS_(0x300A_02A1)
    ReferencedROINumber = IS_(0x3006_0084)
    TransferTubeNumber = IS_(0x300A_02A2)
    TransferTubeLength = DS_(0x300A_02A4)
    ChannelEffectiveLength = DS_(0x300A_0271)
    ChannelInnerLength = DS_(0x300A_0272)
    AfterloaderChannelID = SH_(0x300A_0273)
    ChannelShieldSequence = SQ(0x300A_02B0, "ChannelShieldSequenceItem")
    ReferencedSourceNumber = IS(0x300C_000E)
    NumberOfControlPoints = IS(0x300A_0110)
    FinalCumulativeTimeWeight = DS(0x300A_02C8)
    BrachyControlPointSequence = SQ(0x300A_02D0, "BrachyControlPointSequenceItem")


class ChannelShieldSequenceItem(Item):
    """Item of Channel Shield Sequence (300A,02B0) (PS3.3 C.8.8.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """

    __slots__ = ()

    ChannelShieldNumber = IS(0x300A_02B2)
    ChannelShieldID = SH_(0x300A_02B3)
    ChannelShieldName = LO_(0x300A_02B4)
    MaterialID = SH_(0x300A_00E1)
    ChannelShieldNominalThickness = DS_(0x300A_02B8)
    ChannelShieldNominalTransmission = DS_(0x300A_02BA)
    ReferencedROINumber = IS_(0x3006_0084)


class BrachyControlPointSequenceItem(Item):
    """Item of Brachy Control Point Sequence (300A,02D0) (PS3.3 C.8.8.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """

    __slots__ = ()

    ControlPointIndex = IS(0x300A_0112)
    CumulativeTimeWeight = DS_(0x300A_02D6)
    ControlPointRelativePosition = DS(0x300A_02D2)
    ControlPoint3DPosition = DSn(0x300A_02D4)
    ControlPointOrientation = FLn(0x300A_0412)
    BrachyReferencedDoseReferenceSequence = SQ(0x300C_0055, "BrachyReferencedDoseReferenceSequenceItem")


class BrachyReferencedDoseReferenceSequenceItem(Item):
    """Item of Brachy Referenced Dose Reference Sequence (300C,0055) (PS3.3 C.8.8.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """

    __slots__ = ()

    ReferencedDoseReferenceNumber = IS(0x300C_0051)
    CumulativeDoseReferenceCoefficient = DS(0x300A_010C)
