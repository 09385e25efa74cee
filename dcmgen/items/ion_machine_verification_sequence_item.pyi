# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Ion Machine Verification Sequence (0074,1046)."""

from typing import Literal

from dcmgen.items.conventional_control_point_verification_sequence_beam_limiting_device_position_sequence_item import (
    ConventionalControlPointVerificationSequenceBeamLimitingDevicePositionSequenceItem,
    ConventionalControlPointVerificationSequenceBeamLimitingDevicePositionSequenceItems,
)
from dcmgen.model.fields import (
    CS_,
    CST_,
    DS_,
    FL_,
    IS_,
    LO_,
    SH_,
    SQ,
    SS_,
    AnyText,
    DS_Value,
    FL_Value,
    IS_Value,
    Items,
    LO_Value,
    SH_Value,
    SS_Value,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class IonControlPointVerificationSequenceRangeShifterSettingsSequenceItem(Item):
    """Item of Range Shifter Settings Sequence (300A,0360) (PS3.3 C.31.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """

    def __init__(
        self,
        /,
        *,
        RangeShifterSetting: LO_Value = ...,
        ReferencedRangeShifterNumber: IS_Value = ...,
    ) -> None: ...
    RangeShifterSetting: LO_
    """Range Shifter Setting (300A,0362), LO, VM 1.

    PS3.3 C.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """
    ReferencedRangeShifterNumber: IS_
    """Referenced Range Shifter Number (300C,0100), IS, VM 1.

    PS3.3 C.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """

class IonControlPointVerificationSequenceRangeShifterSettingsSequenceItems(
    Sequence[IonControlPointVerificationSequenceRangeShifterSettingsSequenceItem]
):
    def add(
        self,
        /,
        *,
        RangeShifterSetting: LO_Value = ...,
        ReferencedRangeShifterNumber: IS_Value = ...,
    ) -> IonControlPointVerificationSequenceRangeShifterSettingsSequenceItem: ...

class IonControlPointVerificationSequenceLateralSpreadingDeviceSettingsSequenceItem(Item):
    """Item of Lateral Spreading Device Settings Sequence (300A,0370) (PS3.3 C.31.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """

    def __init__(
        self,
        /,
        *,
        LateralSpreadingDeviceSetting: LO_Value = ...,
        ReferencedLateralSpreadingDeviceNumber: IS_Value = ...,
    ) -> None: ...
    LateralSpreadingDeviceSetting: LO_
    """Lateral Spreading Device Setting (300A,0372), LO, VM 1.

    PS3.3 C.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """
    ReferencedLateralSpreadingDeviceNumber: IS_
    """Referenced Lateral Spreading Device Number (300C,0102), IS, VM 1.

    PS3.3 C.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """

class IonControlPointVerificationSequenceLateralSpreadingDeviceSettingsSequenceItems(
    Sequence[IonControlPointVerificationSequenceLateralSpreadingDeviceSettingsSequenceItem]
):
    def add(
        self,
        /,
        *,
        LateralSpreadingDeviceSetting: LO_Value = ...,
        ReferencedLateralSpreadingDeviceNumber: IS_Value = ...,
    ) -> IonControlPointVerificationSequenceLateralSpreadingDeviceSettingsSequenceItem: ...

class IonControlPointVerificationSequenceRangeModulatorSettingsSequenceItem(Item):
    """Item of Range Modulator Settings Sequence (300A,0380) (PS3.3 C.31.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """

    def __init__(
        self,
        /,
        *,
        RangeModulatorGatingStartValue: FL_Value = ...,
        RangeModulatorGatingStopValue: FL_Value = ...,
        ReferencedRangeModulatorNumber: IS_Value = ...,
    ) -> None: ...
    RangeModulatorGatingStartValue: FL_
    """Range Modulator Gating Start Value (300A,0382), FL, VM 1.

    PS3.3 C.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """
    RangeModulatorGatingStopValue: FL_
    """Range Modulator Gating Stop Value (300A,0384), FL, VM 1.

    PS3.3 C.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """
    ReferencedRangeModulatorNumber: IS_
    """Referenced Range Modulator Number (300C,0104), IS, VM 1.

    PS3.3 C.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """

class IonControlPointVerificationSequenceRangeModulatorSettingsSequenceItems(
    Sequence[IonControlPointVerificationSequenceRangeModulatorSettingsSequenceItem]
):
    def add(
        self,
        /,
        *,
        RangeModulatorGatingStartValue: FL_Value = ...,
        RangeModulatorGatingStopValue: FL_Value = ...,
        ReferencedRangeModulatorNumber: IS_Value = ...,
    ) -> IonControlPointVerificationSequenceRangeModulatorSettingsSequenceItem: ...

class IonControlPointVerificationSequenceIonWedgePositionSequenceItem(Item):
    """Item of Ion Wedge Position Sequence (300A,03AC) (PS3.3 C.31.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """

    def __init__(
        self,
        /,
        *,
        WedgeThinEdgePosition: FL_Value = ...,
        WedgePosition: Literal["IN", "OUT", "", None] = ...,
    ) -> None: ...
    WedgeThinEdgePosition: FL_
    """Wedge Thin Edge Position (300A,00DB), FL, VM 1.

    PS3.3 C.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """
    WedgePosition: CS_[Literal["IN", "OUT", ""]]
    """Wedge Position (300A,0118), CS, VM 1.

    Enumerated Values: IN, OUT.

    PS3.3 C.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """

class IonControlPointVerificationSequenceIonWedgePositionSequenceItems(
    Sequence[IonControlPointVerificationSequenceIonWedgePositionSequenceItem]
):
    def add(
        self,
        /,
        *,
        WedgeThinEdgePosition: FL_Value = ...,
        WedgePosition: Literal["IN", "OUT", "", None] = ...,
    ) -> IonControlPointVerificationSequenceIonWedgePositionSequenceItem: ...

class IonControlPointVerificationSequenceItem(Item):
    """Item of Ion Control Point Verification Sequence (0074,104E) (PS3.3 C.31.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """

    def __init__(
        self,
        /,
        *,
        MetersetRateSet: FL_Value = ...,
        NominalBeamEnergy: DS_Value = ...,
        BeamLimitingDevicePositionSequence: Items[
            ConventionalControlPointVerificationSequenceBeamLimitingDevicePositionSequenceItem
        ] = ...,
        GantryAngle: DS_Value = ...,
        GantryRotationDirection: Literal["CW", "CC", "NONE", "", None] = ...,
        BeamLimitingDeviceAngle: DS_Value = ...,
        BeamLimitingDeviceRotationDirection: Literal["CW", "CC", "NONE", "", None] = ...,
        PatientSupportAngle: DS_Value = ...,
        PatientSupportRotationDirection: Literal["CW", "CC", "NONE", "", None] = ...,
        TableTopVerticalPosition: DS_Value = ...,
        TableTopLongitudinalPosition: DS_Value = ...,
        TableTopLateralPosition: DS_Value = ...,
        TableTopPitchAngle: FL_Value = ...,
        TableTopPitchRotationDirection: Literal["CW", "CC", "NONE", "", None] = ...,
        TableTopRollAngle: FL_Value = ...,
        TableTopRollRotationDirection: Literal["CW", "CC", "NONE", "", None] = ...,
        HeadFixationAngle: FL_Value = ...,
        GantryPitchAngle: FL_Value = ...,
        GantryPitchRotationDirection: Literal["CW", "CC", "NONE", "", None] = ...,
        SnoutPosition: FL_Value = ...,
        RangeShifterSettingsSequence: Items[IonControlPointVerificationSequenceRangeShifterSettingsSequenceItem] = ...,
        LateralSpreadingDeviceSettingsSequence: Items[
            IonControlPointVerificationSequenceLateralSpreadingDeviceSettingsSequenceItem
        ] = ...,
        RangeModulatorSettingsSequence: Items[
            IonControlPointVerificationSequenceRangeModulatorSettingsSequenceItem
        ] = ...,
        IonWedgePositionSequence: Items[IonControlPointVerificationSequenceIonWedgePositionSequenceItem] = ...,
        ReferencedControlPointIndex: IS_Value = ...,
    ) -> None: ...
    MetersetRateSet: FL_
    """Meterset Rate Set (3008,0045), FL, VM 1.

    PS3.3 C.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """
    NominalBeamEnergy: DS_
    """Nominal Beam Energy (300A,0114), DS, VM 1.

    PS3.3 C.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """
    BeamLimitingDevicePositionSequence: SQ[
        ConventionalControlPointVerificationSequenceBeamLimitingDevicePositionSequenceItems,
        ConventionalControlPointVerificationSequenceBeamLimitingDevicePositionSequenceItem,
    ]
    """Beam Limiting Device Position Sequence (300A,011A), SQ, VM 1.

    PS3.3 C.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """
    GantryAngle: DS_
    """Gantry Angle (300A,011E), DS, VM 1.

    PS3.3 C.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """
    GantryRotationDirection: CS_[Literal["CW", "CC", "NONE", ""]]
    """Gantry Rotation Direction (300A,011F), CS, VM 1.

    Enumerated Values: CW, CC, NONE.

    PS3.3 C.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """
    BeamLimitingDeviceAngle: DS_
    """Beam Limiting Device Angle (300A,0120), DS, VM 1.

    PS3.3 C.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """
    BeamLimitingDeviceRotationDirection: CS_[Literal["CW", "CC", "NONE", ""]]
    """Beam Limiting Device Rotation Direction (300A,0121), CS, VM 1.

    Enumerated Values: CW, CC, NONE.

    PS3.3 C.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """
    PatientSupportAngle: DS_
    """Patient Support Angle (300A,0122), DS, VM 1.

    PS3.3 C.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """
    PatientSupportRotationDirection: CS_[Literal["CW", "CC", "NONE", ""]]
    """Patient Support Rotation Direction (300A,0123), CS, VM 1.

    Enumerated Values: CW, CC, NONE.

    PS3.3 C.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """
    TableTopVerticalPosition: DS_
    """Table Top Vertical Position (300A,0128), DS, VM 1.

    PS3.3 C.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """
    TableTopLongitudinalPosition: DS_
    """Table Top Longitudinal Position (300A,0129), DS, VM 1.

    PS3.3 C.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """
    TableTopLateralPosition: DS_
    """Table Top Lateral Position (300A,012A), DS, VM 1.

    PS3.3 C.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """
    TableTopPitchAngle: FL_
    """Table Top Pitch Angle (300A,0140), FL, VM 1.

    PS3.3 C.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """
    TableTopPitchRotationDirection: CS_[Literal["CW", "CC", "NONE", ""]]
    """Table Top Pitch Rotation Direction (300A,0142), CS, VM 1.

    Enumerated Values: CW, CC, NONE.

    PS3.3 C.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """
    TableTopRollAngle: FL_
    """Table Top Roll Angle (300A,0144), FL, VM 1.

    PS3.3 C.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """
    TableTopRollRotationDirection: CS_[Literal["CW", "CC", "NONE", ""]]
    """Table Top Roll Rotation Direction (300A,0146), CS, VM 1.

    Enumerated Values: CW, CC, NONE.

    PS3.3 C.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """
    HeadFixationAngle: FL_
    """Head Fixation Angle (300A,0148), FL, VM 1.

    PS3.3 C.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """
    GantryPitchAngle: FL_
    """Gantry Pitch Angle (300A,014A), FL, VM 1.

    PS3.3 C.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """
    GantryPitchRotationDirection: CS_[Literal["CW", "CC", "NONE", ""]]
    """Gantry Pitch Rotation Direction (300A,014C), CS, VM 1.

    Enumerated Values: CW, CC, NONE.

    PS3.3 C.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """
    SnoutPosition: FL_
    """Snout Position (300A,030D), FL, VM 1.

    PS3.3 C.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """
    RangeShifterSettingsSequence: SQ[
        IonControlPointVerificationSequenceRangeShifterSettingsSequenceItems,
        IonControlPointVerificationSequenceRangeShifterSettingsSequenceItem,
    ]
    """Range Shifter Settings Sequence (300A,0360), SQ, VM 1.

    PS3.3 C.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """
    LateralSpreadingDeviceSettingsSequence: SQ[
        IonControlPointVerificationSequenceLateralSpreadingDeviceSettingsSequenceItems,
        IonControlPointVerificationSequenceLateralSpreadingDeviceSettingsSequenceItem,
    ]
    """Lateral Spreading Device Settings Sequence (300A,0370), SQ, VM 1.

    PS3.3 C.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """
    RangeModulatorSettingsSequence: SQ[
        IonControlPointVerificationSequenceRangeModulatorSettingsSequenceItems,
        IonControlPointVerificationSequenceRangeModulatorSettingsSequenceItem,
    ]
    """Range Modulator Settings Sequence (300A,0380), SQ, VM 1.

    PS3.3 C.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """
    IonWedgePositionSequence: SQ[
        IonControlPointVerificationSequenceIonWedgePositionSequenceItems,
        IonControlPointVerificationSequenceIonWedgePositionSequenceItem,
    ]
    """Ion Wedge Position Sequence (300A,03AC), SQ, VM 1.

    PS3.3 C.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """
    ReferencedControlPointIndex: IS_
    """Referenced Control Point Index (300C,00F0), IS, VM 1.

    PS3.3 C.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """

class IonControlPointVerificationSequenceItems(Sequence[IonControlPointVerificationSequenceItem]):
    def add(
        self,
        /,
        *,
        MetersetRateSet: FL_Value = ...,
        NominalBeamEnergy: DS_Value = ...,
        BeamLimitingDevicePositionSequence: Items[
            ConventionalControlPointVerificationSequenceBeamLimitingDevicePositionSequenceItem
        ] = ...,
        GantryAngle: DS_Value = ...,
        GantryRotationDirection: Literal["CW", "CC", "NONE", "", None] = ...,
        BeamLimitingDeviceAngle: DS_Value = ...,
        BeamLimitingDeviceRotationDirection: Literal["CW", "CC", "NONE", "", None] = ...,
        PatientSupportAngle: DS_Value = ...,
        PatientSupportRotationDirection: Literal["CW", "CC", "NONE", "", None] = ...,
        TableTopVerticalPosition: DS_Value = ...,
        TableTopLongitudinalPosition: DS_Value = ...,
        TableTopLateralPosition: DS_Value = ...,
        TableTopPitchAngle: FL_Value = ...,
        TableTopPitchRotationDirection: Literal["CW", "CC", "NONE", "", None] = ...,
        TableTopRollAngle: FL_Value = ...,
        TableTopRollRotationDirection: Literal["CW", "CC", "NONE", "", None] = ...,
        HeadFixationAngle: FL_Value = ...,
        GantryPitchAngle: FL_Value = ...,
        GantryPitchRotationDirection: Literal["CW", "CC", "NONE", "", None] = ...,
        SnoutPosition: FL_Value = ...,
        RangeShifterSettingsSequence: Items[IonControlPointVerificationSequenceRangeShifterSettingsSequenceItem] = ...,
        LateralSpreadingDeviceSettingsSequence: Items[
            IonControlPointVerificationSequenceLateralSpreadingDeviceSettingsSequenceItem
        ] = ...,
        RangeModulatorSettingsSequence: Items[
            IonControlPointVerificationSequenceRangeModulatorSettingsSequenceItem
        ] = ...,
        IonWedgePositionSequence: Items[IonControlPointVerificationSequenceIonWedgePositionSequenceItem] = ...,
        ReferencedControlPointIndex: IS_Value = ...,
    ) -> IonControlPointVerificationSequenceItem: ...

class IonMachineVerificationSequenceRecordedSnoutSequenceItem(Item):
    """Item of Recorded Snout Sequence (3008,00F0) (PS3.3 C.31.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """

    def __init__(
        self,
        /,
        *,
        AccessoryCode: LO_Value = ...,
        SnoutID: SH_Value = ...,
    ) -> None: ...
    AccessoryCode: LO_
    """Accessory Code (300A,00F9), LO, VM 1.

    PS3.3 C.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """
    SnoutID: SH_
    """Snout ID (300A,030F), SH, VM 1.

    PS3.3 C.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """

class IonMachineVerificationSequenceRecordedSnoutSequenceItems(
    Sequence[IonMachineVerificationSequenceRecordedSnoutSequenceItem]
):
    def add(
        self,
        /,
        *,
        AccessoryCode: LO_Value = ...,
        SnoutID: SH_Value = ...,
    ) -> IonMachineVerificationSequenceRecordedSnoutSequenceItem: ...

class IonMachineVerificationSequenceRecordedRangeShifterSequenceItem(Item):
    """Item of Recorded Range Shifter Sequence (3008,00F2) (PS3.3 C.31.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """

    def __init__(
        self,
        /,
        *,
        AccessoryCode: LO_Value = ...,
        RangeShifterID: SH_Value = ...,
        ReferencedRangeShifterNumber: IS_Value = ...,
    ) -> None: ...
    AccessoryCode: LO_
    """Accessory Code (300A,00F9), LO, VM 1.

    PS3.3 C.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """
    RangeShifterID: SH_
    """Range Shifter ID (300A,0318), SH, VM 1.

    PS3.3 C.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """
    ReferencedRangeShifterNumber: IS_
    """Referenced Range Shifter Number (300C,0100), IS, VM 1.

    PS3.3 C.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """

class IonMachineVerificationSequenceRecordedRangeShifterSequenceItems(
    Sequence[IonMachineVerificationSequenceRecordedRangeShifterSequenceItem]
):
    def add(
        self,
        /,
        *,
        AccessoryCode: LO_Value = ...,
        RangeShifterID: SH_Value = ...,
        ReferencedRangeShifterNumber: IS_Value = ...,
    ) -> IonMachineVerificationSequenceRecordedRangeShifterSequenceItem: ...

class IonMachineVerificationSequenceRecordedLateralSpreadingDeviceSequenceItem(Item):
    """Item of Recorded Lateral Spreading Device Sequence (3008,00F4) (PS3.3 C.31.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """

    def __init__(
        self,
        /,
        *,
        AccessoryCode: LO_Value = ...,
        LateralSpreadingDeviceID: SH_Value = ...,
        ReferencedLateralSpreadingDeviceNumber: IS_Value = ...,
    ) -> None: ...
    AccessoryCode: LO_
    """Accessory Code (300A,00F9), LO, VM 1.

    PS3.3 C.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """
    LateralSpreadingDeviceID: SH_
    """Lateral Spreading Device ID (300A,0336), SH, VM 1.

    PS3.3 C.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """
    ReferencedLateralSpreadingDeviceNumber: IS_
    """Referenced Lateral Spreading Device Number (300C,0102), IS, VM 1.

    PS3.3 C.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """

class IonMachineVerificationSequenceRecordedLateralSpreadingDeviceSequenceItems(
    Sequence[IonMachineVerificationSequenceRecordedLateralSpreadingDeviceSequenceItem]
):
    def add(
        self,
        /,
        *,
        AccessoryCode: LO_Value = ...,
        LateralSpreadingDeviceID: SH_Value = ...,
        ReferencedLateralSpreadingDeviceNumber: IS_Value = ...,
    ) -> IonMachineVerificationSequenceRecordedLateralSpreadingDeviceSequenceItem: ...

class IonMachineVerificationSequenceRecordedRangeModulatorSequenceItem(Item):
    """Item of Recorded Range Modulator Sequence (3008,00F6) (PS3.3 C.31.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """

    def __init__(
        self,
        /,
        *,
        AccessoryCode: LO_Value = ...,
        RangeModulatorID: SH_Value = ...,
        RangeModulatorType: Literal["FIXED", "WHL_FIXEDWEIGHTS", "WHL_MODWEIGHTS", None] | AnyText = ...,
        BeamCurrentModulationID: SH_Value = ...,
        ReferencedRangeModulatorNumber: IS_Value = ...,
    ) -> None: ...
    AccessoryCode: LO_
    """Accessory Code (300A,00F9), LO, VM 1.

    PS3.3 C.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """
    RangeModulatorID: SH_
    """Range Modulator ID (300A,0346), SH, VM 1.

    PS3.3 C.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """
    RangeModulatorType: CST_[Literal["FIXED", "WHL_FIXEDWEIGHTS", "WHL_MODWEIGHTS"]]
    """Range Modulator Type (300A,0348), CS, VM 1.

    Defined Terms: FIXED, WHL_FIXEDWEIGHTS, WHL_MODWEIGHTS.

    PS3.3 C.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """
    BeamCurrentModulationID: SH_
    """Beam Current Modulation ID (300A,034C), SH, VM 1.

    PS3.3 C.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """
    ReferencedRangeModulatorNumber: IS_
    """Referenced Range Modulator Number (300C,0104), IS, VM 1.

    PS3.3 C.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """

class IonMachineVerificationSequenceRecordedRangeModulatorSequenceItems(
    Sequence[IonMachineVerificationSequenceRecordedRangeModulatorSequenceItem]
):
    def add(
        self,
        /,
        *,
        AccessoryCode: LO_Value = ...,
        RangeModulatorID: SH_Value = ...,
        RangeModulatorType: Literal["FIXED", "WHL_FIXEDWEIGHTS", "WHL_MODWEIGHTS", None] | AnyText = ...,
        BeamCurrentModulationID: SH_Value = ...,
        ReferencedRangeModulatorNumber: IS_Value = ...,
    ) -> IonMachineVerificationSequenceRecordedRangeModulatorSequenceItem: ...

class IonMachineVerificationSequenceItem(Item):
    """Item of Ion Machine Verification Sequence (0074,1046) (PS3.3 C.31.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """

    def __init__(
        self,
        /,
        *,
        IonControlPointVerificationSequence: Items[IonControlPointVerificationSequenceItem] = ...,
        RecordedSnoutSequence: Items[IonMachineVerificationSequenceRecordedSnoutSequenceItem] = ...,
        RecordedRangeShifterSequence: Items[IonMachineVerificationSequenceRecordedRangeShifterSequenceItem] = ...,
        RecordedLateralSpreadingDeviceSequence: Items[
            IonMachineVerificationSequenceRecordedLateralSpreadingDeviceSequenceItem
        ] = ...,
        RecordedRangeModulatorSequence: Items[IonMachineVerificationSequenceRecordedRangeModulatorSequenceItem] = ...,
        RadiationMassNumber: IS_Value = ...,
        RadiationAtomicNumber: IS_Value = ...,
        RadiationChargeState: SS_Value = ...,
        ScanMode: Literal["NONE", "UNIFORM", "MODULATED", "", None] = ...,
        NumberOfRangeShifters: IS_Value = ...,
        NumberOfLateralSpreadingDevices: IS_Value = ...,
        NumberOfRangeModulators: IS_Value = ...,
        PatientSupportType: Literal["TABLE", "CHAIR", None] | AnyText = ...,
        PatientSupportID: SH_Value = ...,
        PatientSupportAccessoryCode: LO_Value = ...,
        FixationLightAzimuthalAngle: FL_Value = ...,
        FixationLightPolarAngle: FL_Value = ...,
    ) -> None: ...
    IonControlPointVerificationSequence: SQ[
        IonControlPointVerificationSequenceItems, IonControlPointVerificationSequenceItem
    ]
    """Ion Control Point Verification Sequence (0074,104E), SQ, VM 1.

    PS3.3 C.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """
    RecordedSnoutSequence: SQ[
        IonMachineVerificationSequenceRecordedSnoutSequenceItems,
        IonMachineVerificationSequenceRecordedSnoutSequenceItem,
    ]
    """Recorded Snout Sequence (3008,00F0), SQ, VM 1.

    PS3.3 C.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """
    RecordedRangeShifterSequence: SQ[
        IonMachineVerificationSequenceRecordedRangeShifterSequenceItems,
        IonMachineVerificationSequenceRecordedRangeShifterSequenceItem,
    ]
    """Recorded Range Shifter Sequence (3008,00F2), SQ, VM 1.

    PS3.3 C.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """
    RecordedLateralSpreadingDeviceSequence: SQ[
        IonMachineVerificationSequenceRecordedLateralSpreadingDeviceSequenceItems,
        IonMachineVerificationSequenceRecordedLateralSpreadingDeviceSequenceItem,
    ]
    """Recorded Lateral Spreading Device Sequence (3008,00F4), SQ, VM 1.

    PS3.3 C.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """
    RecordedRangeModulatorSequence: SQ[
        IonMachineVerificationSequenceRecordedRangeModulatorSequenceItems,
        IonMachineVerificationSequenceRecordedRangeModulatorSequenceItem,
    ]
    """Recorded Range Modulator Sequence (3008,00F6), SQ, VM 1.

    PS3.3 C.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """
    RadiationMassNumber: IS_
    """Radiation Mass Number (300A,0302), IS, VM 1.

    PS3.3 C.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """
    RadiationAtomicNumber: IS_
    """Radiation Atomic Number (300A,0304), IS, VM 1.

    PS3.3 C.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """
    RadiationChargeState: SS_
    """Radiation Charge State (300A,0306), SS, VM 1.

    PS3.3 C.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """
    ScanMode: CS_[Literal["NONE", "UNIFORM", "MODULATED", ""]]
    """Scan Mode (300A,0308), CS, VM 1.

    Enumerated Values: NONE, UNIFORM, MODULATED.

    PS3.3 C.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """
    NumberOfRangeShifters: IS_
    """Number of Range Shifters (300A,0312), IS, VM 1.

    PS3.3 C.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """
    NumberOfLateralSpreadingDevices: IS_
    """Number of Lateral Spreading Devices (300A,0330), IS, VM 1.

    PS3.3 C.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """
    NumberOfRangeModulators: IS_
    """Number of Range Modulators (300A,0340), IS, VM 1.

    PS3.3 C.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """
    PatientSupportType: CST_[Literal["TABLE", "CHAIR"]]
    """Patient Support Type (300A,0350), CS, VM 1.

    Defined Terms: TABLE, CHAIR.

    PS3.3 C.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """
    PatientSupportID: SH_
    """Patient Support ID (300A,0352), SH, VM 1.

    PS3.3 C.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """
    PatientSupportAccessoryCode: LO_
    """Patient Support Accessory Code (300A,0354), LO, VM 1.

    PS3.3 C.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """
    FixationLightAzimuthalAngle: FL_
    """Fixation Light Azimuthal Angle (300A,0356), FL, VM 1.

    PS3.3 C.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """
    FixationLightPolarAngle: FL_
    """Fixation Light Polar Angle (300A,0358), FL, VM 1.

    PS3.3 C.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """

class IonMachineVerificationSequenceItems(Sequence[IonMachineVerificationSequenceItem]):
    def add(
        self,
        /,
        *,
        IonControlPointVerificationSequence: Items[IonControlPointVerificationSequenceItem] = ...,
        RecordedSnoutSequence: Items[IonMachineVerificationSequenceRecordedSnoutSequenceItem] = ...,
        RecordedRangeShifterSequence: Items[IonMachineVerificationSequenceRecordedRangeShifterSequenceItem] = ...,
        RecordedLateralSpreadingDeviceSequence: Items[
            IonMachineVerificationSequenceRecordedLateralSpreadingDeviceSequenceItem
        ] = ...,
        RecordedRangeModulatorSequence: Items[IonMachineVerificationSequenceRecordedRangeModulatorSequenceItem] = ...,
        RadiationMassNumber: IS_Value = ...,
        RadiationAtomicNumber: IS_Value = ...,
        RadiationChargeState: SS_Value = ...,
        ScanMode: Literal["NONE", "UNIFORM", "MODULATED", "", None] = ...,
        NumberOfRangeShifters: IS_Value = ...,
        NumberOfLateralSpreadingDevices: IS_Value = ...,
        NumberOfRangeModulators: IS_Value = ...,
        PatientSupportType: Literal["TABLE", "CHAIR", None] | AnyText = ...,
        PatientSupportID: SH_Value = ...,
        PatientSupportAccessoryCode: LO_Value = ...,
        FixationLightAzimuthalAngle: FL_Value = ...,
        FixationLightPolarAngle: FL_Value = ...,
    ) -> IonMachineVerificationSequenceItem: ...
