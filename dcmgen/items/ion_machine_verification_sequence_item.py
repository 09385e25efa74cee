# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Ion Machine Verification Sequence (0074,1046)."""

from __future__ import annotations

from dcmgen.model.fields import CS_, CST_, DS_, FL_, IS_, LO_, SH_, SQ, SS_
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.conventional_control_point_verification_sequence_beam_limiting_device_position_sequence_item import (
        ConventionalControlPointVerificationSequenceBeamLimitingDevicePositionSequenceItem,
    )


class IonMachineVerificationSequenceItem(Item):
    """Item of Ion Machine Verification Sequence (0074,1046) (PS3.3 C.31.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """

    __slots__ = ()

    IonControlPointVerificationSequence: SQ[IonControlPointVerificationSequenceItem] = SQ(
        0x0074_104E, "IonControlPointVerificationSequenceItem"
    )
    """Ion Control Point Verification Sequence (0074,104E), VM 1 (PS3.3 C.31.3)."""
    RecordedSnoutSequence: SQ[IonMachineVerificationSequenceRecordedSnoutSequenceItem] = SQ(
        0x3008_00F0, "IonMachineVerificationSequenceRecordedSnoutSequenceItem"
    )
    """Recorded Snout Sequence (3008,00F0), VM 1 (PS3.3 C.31.3)."""
    RecordedRangeShifterSequence: SQ[IonMachineVerificationSequenceRecordedRangeShifterSequenceItem] = SQ(
        0x3008_00F2, "IonMachineVerificationSequenceRecordedRangeShifterSequenceItem"
    )
    """Recorded Range Shifter Sequence (3008,00F2), VM 1 (PS3.3 C.31.3)."""
    RecordedLateralSpreadingDeviceSequence: SQ[
        IonMachineVerificationSequenceRecordedLateralSpreadingDeviceSequenceItem
    ] = SQ(0x3008_00F4, "IonMachineVerificationSequenceRecordedLateralSpreadingDeviceSequenceItem")
    """Recorded Lateral Spreading Device Sequence (3008,00F4), VM 1 (PS3.3 C.31.3)."""
    RecordedRangeModulatorSequence: SQ[IonMachineVerificationSequenceRecordedRangeModulatorSequenceItem] = SQ(
        0x3008_00F6, "IonMachineVerificationSequenceRecordedRangeModulatorSequenceItem"
    )
    """Recorded Range Modulator Sequence (3008,00F6), VM 1 (PS3.3 C.31.3)."""
    RadiationMassNumber: IS_ = IS_(0x300A_0302)
    """Radiation Mass Number (300A,0302), VM 1 (PS3.3 C.31.3)."""
    RadiationAtomicNumber: IS_ = IS_(0x300A_0304)
    """Radiation Atomic Number (300A,0304), VM 1 (PS3.3 C.31.3)."""
    RadiationChargeState: SS_ = SS_(0x300A_0306)
    """Radiation Charge State (300A,0306), VM 1 (PS3.3 C.31.3)."""
    ScanMode: CS_[Literal["NONE", "UNIFORM", "MODULATED"]] = CS_(0x300A_0308)
    """Scan Mode (300A,0308), VM 1 (PS3.3 C.31.3)."""
    NumberOfRangeShifters: IS_ = IS_(0x300A_0312)
    """Number of Range Shifters (300A,0312), VM 1 (PS3.3 C.31.3)."""
    NumberOfLateralSpreadingDevices: IS_ = IS_(0x300A_0330)
    """Number of Lateral Spreading Devices (300A,0330), VM 1 (PS3.3 C.31.3)."""
    NumberOfRangeModulators: IS_ = IS_(0x300A_0340)
    """Number of Range Modulators (300A,0340), VM 1 (PS3.3 C.31.3)."""
    PatientSupportType: CST_[Literal["TABLE", "CHAIR"]] = CST_(0x300A_0350)
    """Patient Support Type (300A,0350), VM 1 (PS3.3 C.31.3)."""
    PatientSupportID: SH_ = SH_(0x300A_0352)
    """Patient Support ID (300A,0352), VM 1 (PS3.3 C.31.3)."""
    PatientSupportAccessoryCode: LO_ = LO_(0x300A_0354)
    """Patient Support Accessory Code (300A,0354), VM 1 (PS3.3 C.31.3)."""
    FixationLightAzimuthalAngle: FL_ = FL_(0x300A_0356)
    """Fixation Light Azimuthal Angle (300A,0356), VM 1 (PS3.3 C.31.3)."""
    FixationLightPolarAngle: FL_ = FL_(0x300A_0358)
    """Fixation Light Polar Angle (300A,0358), VM 1 (PS3.3 C.31.3)."""


class IonControlPointVerificationSequenceItem(Item):
    """Item of Ion Control Point Verification Sequence (0074,104E) (PS3.3 C.31.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """

    __slots__ = ()

    MetersetRateSet: FL_ = FL_(0x3008_0045)
    """Meterset Rate Set (3008,0045), VM 1 (PS3.3 C.31.3)."""
    NominalBeamEnergy: DS_ = DS_(0x300A_0114)
    """Nominal Beam Energy (300A,0114), VM 1 (PS3.3 C.31.3)."""
    BeamLimitingDevicePositionSequence: SQ[
        ConventionalControlPointVerificationSequenceBeamLimitingDevicePositionSequenceItem
    ] = SQ(0x300A_011A, "ConventionalControlPointVerificationSequenceBeamLimitingDevicePositionSequenceItem")
    """Beam Limiting Device Position Sequence (300A,011A), VM 1 (PS3.3 C.31.3)."""
    GantryAngle: DS_ = DS_(0x300A_011E)
    """Gantry Angle (300A,011E), VM 1 (PS3.3 C.31.3)."""
    GantryRotationDirection: CS_[Literal["CW", "CC", "NONE"]] = CS_(0x300A_011F)
    """Gantry Rotation Direction (300A,011F), VM 1 (PS3.3 C.31.3)."""
    BeamLimitingDeviceAngle: DS_ = DS_(0x300A_0120)
    """Beam Limiting Device Angle (300A,0120), VM 1 (PS3.3 C.31.3)."""
    BeamLimitingDeviceRotationDirection: CS_[Literal["CW", "CC", "NONE"]] = CS_(0x300A_0121)
    """Beam Limiting Device Rotation Direction (300A,0121), VM 1 (PS3.3 C.31.3)."""
    PatientSupportAngle: DS_ = DS_(0x300A_0122)
    """Patient Support Angle (300A,0122), VM 1 (PS3.3 C.31.3)."""
    PatientSupportRotationDirection: CS_[Literal["CW", "CC", "NONE"]] = CS_(0x300A_0123)
    """Patient Support Rotation Direction (300A,0123), VM 1 (PS3.3 C.31.3)."""
    TableTopVerticalPosition: DS_ = DS_(0x300A_0128)
    """Table Top Vertical Position (300A,0128), VM 1 (PS3.3 C.31.3)."""
    TableTopLongitudinalPosition: DS_ = DS_(0x300A_0129)
    """Table Top Longitudinal Position (300A,0129), VM 1 (PS3.3 C.31.3)."""
    TableTopLateralPosition: DS_ = DS_(0x300A_012A)
    """Table Top Lateral Position (300A,012A), VM 1 (PS3.3 C.31.3)."""
    TableTopPitchAngle: FL_ = FL_(0x300A_0140)
    """Table Top Pitch Angle (300A,0140), VM 1 (PS3.3 C.31.3)."""
    TableTopPitchRotationDirection: CS_[Literal["CW", "CC", "NONE"]] = CS_(0x300A_0142)
    """Table Top Pitch Rotation Direction (300A,0142), VM 1 (PS3.3 C.31.3)."""
    TableTopRollAngle: FL_ = FL_(0x300A_0144)
    """Table Top Roll Angle (300A,0144), VM 1 (PS3.3 C.31.3)."""
    TableTopRollRotationDirection: CS_[Literal["CW", "CC", "NONE"]] = CS_(0x300A_0146)
    """Table Top Roll Rotation Direction (300A,0146), VM 1 (PS3.3 C.31.3)."""
    HeadFixationAngle: FL_ = FL_(0x300A_0148)
    """Head Fixation Angle (300A,0148), VM 1 (PS3.3 C.31.3)."""
    GantryPitchAngle: FL_ = FL_(0x300A_014A)
    """Gantry Pitch Angle (300A,014A), VM 1 (PS3.3 C.31.3)."""
    GantryPitchRotationDirection: CS_[Literal["CW", "CC", "NONE"]] = CS_(0x300A_014C)
    """Gantry Pitch Rotation Direction (300A,014C), VM 1 (PS3.3 C.31.3)."""
    SnoutPosition: FL_ = FL_(0x300A_030D)
    """Snout Position (300A,030D), VM 1 (PS3.3 C.31.3)."""
    RangeShifterSettingsSequence: SQ[IonControlPointVerificationSequenceRangeShifterSettingsSequenceItem] = SQ(
        0x300A_0360, "IonControlPointVerificationSequenceRangeShifterSettingsSequenceItem"
    )
    """Range Shifter Settings Sequence (300A,0360), VM 1 (PS3.3 C.31.3)."""
    LateralSpreadingDeviceSettingsSequence: SQ[
        IonControlPointVerificationSequenceLateralSpreadingDeviceSettingsSequenceItem
    ] = SQ(0x300A_0370, "IonControlPointVerificationSequenceLateralSpreadingDeviceSettingsSequenceItem")
    """Lateral Spreading Device Settings Sequence (300A,0370), VM 1 (PS3.3 C.31.3)."""
    RangeModulatorSettingsSequence: SQ[IonControlPointVerificationSequenceRangeModulatorSettingsSequenceItem] = SQ(
        0x300A_0380, "IonControlPointVerificationSequenceRangeModulatorSettingsSequenceItem"
    )
    """Range Modulator Settings Sequence (300A,0380), VM 1 (PS3.3 C.31.3)."""
    IonWedgePositionSequence: SQ[IonControlPointVerificationSequenceIonWedgePositionSequenceItem] = SQ(
        0x300A_03AC, "IonControlPointVerificationSequenceIonWedgePositionSequenceItem"
    )
    """Ion Wedge Position Sequence (300A,03AC), VM 1 (PS3.3 C.31.3)."""
    ReferencedControlPointIndex: IS_ = IS_(0x300C_00F0)
    """Referenced Control Point Index (300C,00F0), VM 1 (PS3.3 C.31.3)."""


class IonControlPointVerificationSequenceRangeShifterSettingsSequenceItem(Item):
    """Item of Range Shifter Settings Sequence (300A,0360) (PS3.3 C.31.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """

    __slots__ = ()

    RangeShifterSetting: LO_ = LO_(0x300A_0362)
    """Range Shifter Setting (300A,0362), VM 1 (PS3.3 C.31.3)."""
    ReferencedRangeShifterNumber: IS_ = IS_(0x300C_0100)
    """Referenced Range Shifter Number (300C,0100), VM 1 (PS3.3 C.31.3)."""


class IonControlPointVerificationSequenceLateralSpreadingDeviceSettingsSequenceItem(Item):
    """Item of Lateral Spreading Device Settings Sequence (300A,0370) (PS3.3 C.31.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """

    __slots__ = ()

    LateralSpreadingDeviceSetting: LO_ = LO_(0x300A_0372)
    """Lateral Spreading Device Setting (300A,0372), VM 1 (PS3.3 C.31.3)."""
    ReferencedLateralSpreadingDeviceNumber: IS_ = IS_(0x300C_0102)
    """Referenced Lateral Spreading Device Number (300C,0102), VM 1 (PS3.3 C.31.3)."""


class IonControlPointVerificationSequenceRangeModulatorSettingsSequenceItem(Item):
    """Item of Range Modulator Settings Sequence (300A,0380) (PS3.3 C.31.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """

    __slots__ = ()

    RangeModulatorGatingStartValue: FL_ = FL_(0x300A_0382)
    """Range Modulator Gating Start Value (300A,0382), VM 1 (PS3.3 C.31.3)."""
    RangeModulatorGatingStopValue: FL_ = FL_(0x300A_0384)
    """Range Modulator Gating Stop Value (300A,0384), VM 1 (PS3.3 C.31.3)."""
    ReferencedRangeModulatorNumber: IS_ = IS_(0x300C_0104)
    """Referenced Range Modulator Number (300C,0104), VM 1 (PS3.3 C.31.3)."""


class IonControlPointVerificationSequenceIonWedgePositionSequenceItem(Item):
    """Item of Ion Wedge Position Sequence (300A,03AC) (PS3.3 C.31.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """

    __slots__ = ()

    WedgeThinEdgePosition: FL_ = FL_(0x300A_00DB)
    """Wedge Thin Edge Position (300A,00DB), VM 1 (PS3.3 C.31.3)."""
    WedgePosition: CS_[Literal["IN", "OUT"]] = CS_(0x300A_0118)
    """Wedge Position (300A,0118), VM 1 (PS3.3 C.31.3)."""


class IonMachineVerificationSequenceRecordedSnoutSequenceItem(Item):
    """Item of Recorded Snout Sequence (3008,00F0) (PS3.3 C.31.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """

    __slots__ = ()

    AccessoryCode: LO_ = LO_(0x300A_00F9)
    """Accessory Code (300A,00F9), VM 1 (PS3.3 C.31.3)."""
    SnoutID: SH_ = SH_(0x300A_030F)
    """Snout ID (300A,030F), VM 1 (PS3.3 C.31.3)."""


class IonMachineVerificationSequenceRecordedRangeShifterSequenceItem(Item):
    """Item of Recorded Range Shifter Sequence (3008,00F2) (PS3.3 C.31.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """

    __slots__ = ()

    AccessoryCode: LO_ = LO_(0x300A_00F9)
    """Accessory Code (300A,00F9), VM 1 (PS3.3 C.31.3)."""
    RangeShifterID: SH_ = SH_(0x300A_0318)
    """Range Shifter ID (300A,0318), VM 1 (PS3.3 C.31.3)."""
    ReferencedRangeShifterNumber: IS_ = IS_(0x300C_0100)
    """Referenced Range Shifter Number (300C,0100), VM 1 (PS3.3 C.31.3)."""


class IonMachineVerificationSequenceRecordedLateralSpreadingDeviceSequenceItem(Item):
    """Item of Recorded Lateral Spreading Device Sequence (3008,00F4) (PS3.3 C.31.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """

    __slots__ = ()

    AccessoryCode: LO_ = LO_(0x300A_00F9)
    """Accessory Code (300A,00F9), VM 1 (PS3.3 C.31.3)."""
    LateralSpreadingDeviceID: SH_ = SH_(0x300A_0336)
    """Lateral Spreading Device ID (300A,0336), VM 1 (PS3.3 C.31.3)."""
    ReferencedLateralSpreadingDeviceNumber: IS_ = IS_(0x300C_0102)
    """Referenced Lateral Spreading Device Number (300C,0102), VM 1 (PS3.3 C.31.3)."""


class IonMachineVerificationSequenceRecordedRangeModulatorSequenceItem(Item):
    """Item of Recorded Range Modulator Sequence (3008,00F6) (PS3.3 C.31.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """

    __slots__ = ()

    AccessoryCode: LO_ = LO_(0x300A_00F9)
    """Accessory Code (300A,00F9), VM 1 (PS3.3 C.31.3)."""
    RangeModulatorID: SH_ = SH_(0x300A_0346)
    """Range Modulator ID (300A,0346), VM 1 (PS3.3 C.31.3)."""
    RangeModulatorType: CST_[Literal["FIXED", "WHL_FIXEDWEIGHTS", "WHL_MODWEIGHTS"]] = CST_(0x300A_0348)
    """Range Modulator Type (300A,0348), VM 1 (PS3.3 C.31.3)."""
    BeamCurrentModulationID: SH_ = SH_(0x300A_034C)
    """Beam Current Modulation ID (300A,034C), VM 1 (PS3.3 C.31.3)."""
    ReferencedRangeModulatorNumber: IS_ = IS_(0x300C_0104)
    """Referenced Range Modulator Number (300C,0104), VM 1 (PS3.3 C.31.3)."""
