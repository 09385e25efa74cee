# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Ion Machine Verification Sequence (0074,1046)."""

from __future__ import annotations

from dcmgen.model.fields import CS_, CST_, DS_, FL_, IS_, LO_, SH_, SQ, SS_
from dcmgen.model.iod import Item


class IonMachineVerificationSequenceItem(Item):
    """Item of Ion Machine Verification Sequence (0074,1046) (PS3.3 C.31.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """

    __slots__ = ()

    IonControlPointVerificationSequence = SQ(0x0074_104E, "IonControlPointVerificationSequenceItem")
    RecordedSnoutSequence = SQ(0x3008_00F0, "IonMachineVerificationSequenceRecordedSnoutSequenceItem")
    RecordedRangeShifterSequence = SQ(0x3008_00F2, "IonMachineVerificationSequenceRecordedRangeShifterSequenceItem")
    RecordedLateralSpreadingDeviceSequence = SQ(
        0x3008_00F4, "IonMachineVerificationSequenceRecordedLateralSpreadingDeviceSequenceItem"
    )
    RecordedRangeModulatorSequence = SQ(0x3008_00F6, "IonMachineVerificationSequenceRecordedRangeModulatorSequenceItem")
    RadiationMassNumber = IS_(0x300A_0302)
    RadiationAtomicNumber = IS_(0x300A_0304)
    RadiationChargeState = SS_(0x300A_0306)
    ScanMode = CS_(0x300A_0308)
    NumberOfRangeShifters = IS_(0x300A_0312)
    NumberOfLateralSpreadingDevices = IS_(0x300A_0330)
    NumberOfRangeModulators = IS_(0x300A_0340)
    PatientSupportType = CST_(0x300A_0350)
    PatientSupportID = SH_(0x300A_0352)
    PatientSupportAccessoryCode = LO_(0x300A_0354)
    FixationLightAzimuthalAngle = FL_(0x300A_0356)
    FixationLightPolarAngle = FL_(0x300A_0358)


class IonControlPointVerificationSequenceItem(Item):
    """Item of Ion Control Point Verification Sequence (0074,104E) (PS3.3 C.31.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """

    __slots__ = ()

    MetersetRateSet = FL_(0x3008_0045)
    NominalBeamEnergy = DS_(0x300A_0114)
    BeamLimitingDevicePositionSequence = SQ(
        0x300A_011A, "ConventionalControlPointVerificationSequenceBeamLimitingDevicePositionSequenceItem"
    )
    GantryAngle = DS_(0x300A_011E)
    GantryRotationDirection = CS_(0x300A_011F)
    BeamLimitingDeviceAngle = DS_(0x300A_0120)
    BeamLimitingDeviceRotationDirection = CS_(0x300A_0121)
    PatientSupportAngle = DS_(0x300A_0122)
    PatientSupportRotationDirection = CS_(0x300A_0123)
    TableTopVerticalPosition = DS_(0x300A_0128)
    TableTopLongitudinalPosition = DS_(0x300A_0129)
    TableTopLateralPosition = DS_(0x300A_012A)
    TableTopPitchAngle = FL_(0x300A_0140)
    TableTopPitchRotationDirection = CS_(0x300A_0142)
    TableTopRollAngle = FL_(0x300A_0144)
    TableTopRollRotationDirection = CS_(0x300A_0146)
    HeadFixationAngle = FL_(0x300A_0148)
    GantryPitchAngle = FL_(0x300A_014A)
    GantryPitchRotationDirection = CS_(0x300A_014C)
    SnoutPosition = FL_(0x300A_030D)
    RangeShifterSettingsSequence = SQ(
        0x300A_0360, "IonControlPointVerificationSequenceRangeShifterSettingsSequenceItem"
    )
    LateralSpreadingDeviceSettingsSequence = SQ(
        0x300A_0370, "IonControlPointVerificationSequenceLateralSpreadingDeviceSettingsSequenceItem"
    )
    RangeModulatorSettingsSequence = SQ(
        0x300A_0380, "IonControlPointVerificationSequenceRangeModulatorSettingsSequenceItem"
    )
    IonWedgePositionSequence = SQ(0x300A_03AC, "IonControlPointVerificationSequenceIonWedgePositionSequenceItem")
    ReferencedControlPointIndex = IS_(0x300C_00F0)


class IonControlPointVerificationSequenceRangeShifterSettingsSequenceItem(Item):
    """Item of Range Shifter Settings Sequence (300A,0360) (PS3.3 C.31.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """

    __slots__ = ()

    RangeShifterSetting = LO_(0x300A_0362)
    ReferencedRangeShifterNumber = IS_(0x300C_0100)


class IonControlPointVerificationSequenceLateralSpreadingDeviceSettingsSequenceItem(Item):
    """Item of Lateral Spreading Device Settings Sequence (300A,0370) (PS3.3 C.31.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """

    __slots__ = ()

    LateralSpreadingDeviceSetting = LO_(0x300A_0372)
    ReferencedLateralSpreadingDeviceNumber = IS_(0x300C_0102)


class IonControlPointVerificationSequenceRangeModulatorSettingsSequenceItem(Item):
    """Item of Range Modulator Settings Sequence (300A,0380) (PS3.3 C.31.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """

    __slots__ = ()

    RangeModulatorGatingStartValue = FL_(0x300A_0382)
    RangeModulatorGatingStopValue = FL_(0x300A_0384)
    ReferencedRangeModulatorNumber = IS_(0x300C_0104)


class IonControlPointVerificationSequenceIonWedgePositionSequenceItem(Item):
    """Item of Ion Wedge Position Sequence (300A,03AC) (PS3.3 C.31.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """

    __slots__ = ()

    WedgeThinEdgePosition = FL_(0x300A_00DB)
    WedgePosition = CS_(0x300A_0118)


class IonMachineVerificationSequenceRecordedSnoutSequenceItem(Item):
    """Item of Recorded Snout Sequence (3008,00F0) (PS3.3 C.31.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """

    __slots__ = ()

    AccessoryCode = LO_(0x300A_00F9)
    SnoutID = SH_(0x300A_030F)


class IonMachineVerificationSequenceRecordedRangeShifterSequenceItem(Item):
    """Item of Recorded Range Shifter Sequence (3008,00F2) (PS3.3 C.31.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """

    __slots__ = ()

    AccessoryCode = LO_(0x300A_00F9)
    RangeShifterID = SH_(0x300A_0318)
    ReferencedRangeShifterNumber = IS_(0x300C_0100)


class IonMachineVerificationSequenceRecordedLateralSpreadingDeviceSequenceItem(Item):
    """Item of Recorded Lateral Spreading Device Sequence (3008,00F4) (PS3.3 C.31.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """

    __slots__ = ()

    AccessoryCode = LO_(0x300A_00F9)
    LateralSpreadingDeviceID = SH_(0x300A_0336)
    ReferencedLateralSpreadingDeviceNumber = IS_(0x300C_0102)


class IonMachineVerificationSequenceRecordedRangeModulatorSequenceItem(Item):
    """Item of Recorded Range Modulator Sequence (3008,00F6) (PS3.3 C.31.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """

    __slots__ = ()

    AccessoryCode = LO_(0x300A_00F9)
    RangeModulatorID = SH_(0x300A_0346)
    RangeModulatorType = CST_(0x300A_0348)
    BeamCurrentModulationID = SH_(0x300A_034C)
    ReferencedRangeModulatorNumber = IS_(0x300C_0104)
