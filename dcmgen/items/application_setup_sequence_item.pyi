# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Application Setup Sequence (300A,0230)."""

from typing import Literal

from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import (
    CST,
    DS,
    DS_,
    IS,
    IS_,
    LO_,
    SH_,
    SQ,
    AnyText,
    DS_Value,
    DSn,
    DSnValue,
    DSValue,
    FLn,
    FLnValue,
    IS_Value,
    ISValue,
    Items,
    LO_Value,
    SH_Value,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class BrachyAccessoryDeviceSequenceItem(Item):
    """Item of Brachy Accessory Device Sequence (300A,0260) (PS3.3 C.8.8.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """

    def __init__(
        self,
        /,
        *,
        BrachyAccessoryDeviceType: Literal["SHIELD", "DILATATION", "MOLD", "PLAQUE", "FLAB"] | AnyText = ...,
        ReferencedROINumber: IS_Value = ...,
        BrachyAccessoryDeviceNumber: IS_Value = ...,
        BrachyAccessoryDeviceID: SH_Value = ...,
        MaterialID: SH_Value = ...,
        BrachyAccessoryDeviceName: LO_Value = ...,
        BrachyAccessoryDeviceNominalThickness: DS_Value = ...,
        BrachyAccessoryDeviceNominalTransmission: DS_Value = ...,
    ) -> None: ...
    BrachyAccessoryDeviceNumber: IS_
    """Brachy Accessory Device Number (300A,0262), IS, VM 1, Type 2.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    BrachyAccessoryDeviceID: SH_
    """Brachy Accessory Device ID (300A,0263), SH, VM 1, Type 2.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    BrachyAccessoryDeviceType: CST[Literal["SHIELD", "DILATATION", "MOLD", "PLAQUE", "FLAB"]]
    """Brachy Accessory Device Type (300A,0264), CS, VM 1, Type 1.

    Defined Terms: SHIELD, DILATATION, MOLD, PLAQUE, FLAB.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    BrachyAccessoryDeviceName: LO_
    """Brachy Accessory Device Name (300A,0266), LO, VM 1, Type 3.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    MaterialID: SH_
    """Material ID (300A,00E1), SH, VM 1, Type 3.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    BrachyAccessoryDeviceNominalThickness: DS_
    """Brachy Accessory Device Nominal Thickness (300A,026A), DS, VM 1, Type 3.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    BrachyAccessoryDeviceNominalTransmission: DS_
    """Brachy Accessory Device Nominal Transmission (300A,026C), DS, VM 1, Type 3.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    ReferencedROINumber: IS_
    """Referenced ROI Number (3006,0084), IS, VM 1, Type 2.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """

class BrachyAccessoryDeviceSequenceItems(Sequence[BrachyAccessoryDeviceSequenceItem]):
    def add(
        self,
        /,
        *,
        BrachyAccessoryDeviceType: Literal["SHIELD", "DILATATION", "MOLD", "PLAQUE", "FLAB"] | AnyText = ...,
        ReferencedROINumber: IS_Value = ...,
        BrachyAccessoryDeviceNumber: IS_Value = ...,
        BrachyAccessoryDeviceID: SH_Value = ...,
        MaterialID: SH_Value = ...,
        BrachyAccessoryDeviceName: LO_Value = ...,
        BrachyAccessoryDeviceNominalThickness: DS_Value = ...,
        BrachyAccessoryDeviceNominalTransmission: DS_Value = ...,
    ) -> BrachyAccessoryDeviceSequenceItem: ...

class ChannelShieldSequenceItem(Item):
    """Item of Channel Shield Sequence (300A,02B0) (PS3.3 C.8.8.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """

    def __init__(
        self,
        /,
        *,
        ChannelShieldNumber: ISValue = ...,
        ReferencedROINumber: IS_Value = ...,
        ChannelShieldID: SH_Value = ...,
        MaterialID: SH_Value = ...,
        ChannelShieldName: LO_Value = ...,
        ChannelShieldNominalThickness: DS_Value = ...,
        ChannelShieldNominalTransmission: DS_Value = ...,
    ) -> None: ...
    ChannelShieldNumber: IS
    """Channel Shield Number (300A,02B2), IS, VM 1, Type 1.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    ChannelShieldID: SH_
    """Channel Shield ID (300A,02B3), SH, VM 1, Type 2.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    ChannelShieldName: LO_
    """Channel Shield Name (300A,02B4), LO, VM 1, Type 3.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    MaterialID: SH_
    """Material ID (300A,00E1), SH, VM 1, Type 3.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    ChannelShieldNominalThickness: DS_
    """Channel Shield Nominal Thickness (300A,02B8), DS, VM 1, Type 3.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    ChannelShieldNominalTransmission: DS_
    """Channel Shield Nominal Transmission (300A,02BA), DS, VM 1, Type 3.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    ReferencedROINumber: IS_
    """Referenced ROI Number (3006,0084), IS, VM 1, Type 2.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """

class ChannelShieldSequenceItems(Sequence[ChannelShieldSequenceItem]):
    def add(
        self,
        /,
        *,
        ChannelShieldNumber: ISValue = ...,
        ReferencedROINumber: IS_Value = ...,
        ChannelShieldID: SH_Value = ...,
        MaterialID: SH_Value = ...,
        ChannelShieldName: LO_Value = ...,
        ChannelShieldNominalThickness: DS_Value = ...,
        ChannelShieldNominalTransmission: DS_Value = ...,
    ) -> ChannelShieldSequenceItem: ...

class BrachyReferencedDoseReferenceSequenceItem(Item):
    """Item of Brachy Referenced Dose Reference Sequence (300C,0055) (PS3.3 C.8.8.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """

    def __init__(
        self,
        /,
        *,
        CumulativeDoseReferenceCoefficient: DSValue = ...,
        ReferencedDoseReferenceNumber: ISValue = ...,
    ) -> None: ...
    ReferencedDoseReferenceNumber: IS
    """Referenced Dose Reference Number (300C,0051), IS, VM 1, Type 1.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    CumulativeDoseReferenceCoefficient: DS
    """Cumulative Dose Reference Coefficient (300A,010C), DS, VM 1, Type 1.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """

class BrachyReferencedDoseReferenceSequenceItems(Sequence[BrachyReferencedDoseReferenceSequenceItem]):
    def add(
        self,
        /,
        *,
        CumulativeDoseReferenceCoefficient: DSValue = ...,
        ReferencedDoseReferenceNumber: ISValue = ...,
    ) -> BrachyReferencedDoseReferenceSequenceItem: ...

class BrachyControlPointSequenceItem(Item):
    """Item of Brachy Control Point Sequence (300A,02D0) (PS3.3 C.8.8.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """

    def __init__(
        self,
        /,
        *,
        ControlPointIndex: ISValue = ...,
        ControlPointRelativePosition: DSValue = ...,
        CumulativeTimeWeight: DS_Value = ...,
        ControlPoint3DPosition: DSnValue = ...,
        ControlPointOrientation: FLnValue = ...,
        BrachyReferencedDoseReferenceSequence: Items[BrachyReferencedDoseReferenceSequenceItem] = ...,
    ) -> None: ...
    ControlPointIndex: IS
    """Control Point Index (300A,0112), IS, VM 1, Type 1.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    CumulativeTimeWeight: DS_
    """Cumulative Time Weight (300A,02D6), DS, VM 1, Type 2.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    ControlPointRelativePosition: DS
    """Control Point Relative Position (300A,02D2), DS, VM 1, Type 1.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    ControlPoint3DPosition: DSn
    """Control Point 3D Position (300A,02D4), DS, VM 3, Type 3.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    ControlPointOrientation: FLn
    """Control Point Orientation (300A,0412), FL, VM 3, Type 3.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    BrachyReferencedDoseReferenceSequence: SQ[
        BrachyReferencedDoseReferenceSequenceItems, BrachyReferencedDoseReferenceSequenceItem
    ]
    """Brachy Referenced Dose Reference Sequence (300C,0055), SQ, VM 1, Type 3.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """

class BrachyControlPointSequenceItems(Sequence[BrachyControlPointSequenceItem]):
    def add(
        self,
        /,
        *,
        ControlPointIndex: ISValue = ...,
        ControlPointRelativePosition: DSValue = ...,
        CumulativeTimeWeight: DS_Value = ...,
        ControlPoint3DPosition: DSnValue = ...,
        ControlPointOrientation: FLnValue = ...,
        BrachyReferencedDoseReferenceSequence: Items[BrachyReferencedDoseReferenceSequenceItem] = ...,
    ) -> BrachyControlPointSequenceItem: ...

class ChannelSequenceItem(Item):
    """Item of Channel Sequence (300A,0280) (PS3.3 C.8.8.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """

    def __init__(
        self,
        /,
        *,
        NumberOfControlPoints: ISValue = ...,
        ChannelNumber: ISValue = ...,
        ChannelTotalTime: DSValue = ...,
        SourceMovementType: Literal["STEPWISE", "FIXED", "OSCILLATING", "UNIDIRECTIONAL"] | AnyText = ...,
        BrachyControlPointSequence: Items[BrachyControlPointSequenceItem] = ...,
        ReferencedSourceNumber: ISValue = ...,
        NumberOfPulses: ISValue = ...,
        PulseRepetitionInterval: DSValue = ...,
        SourceApplicatorType: Literal["FLEXIBLE", "RIGID"] | AnyText = ...,
        SourceApplicatorLength: DSValue = ...,
        SourceApplicatorStepSize: DSValue = ...,
        FinalCumulativeTimeWeight: DSValue = ...,
        ChannelLength: DS_Value = ...,
        TransferTubeNumber: IS_Value = ...,
        ReferencedROINumber: IS_Value = ...,
        ChannelInnerLength: DS_Value = ...,
        SourceApplicatorTipLength: DS_Value = ...,
        SourceApplicatorID: SH_Value = ...,
        TransferTubeLength: DS_Value = ...,
        MaterialID: SH_Value = ...,
        ChannelEffectiveLength: DS_Value = ...,
        AfterloaderChannelID: SH_Value = ...,
        SourceApplicatorNumber: IS_Value = ...,
        SourceApplicatorName: LO_Value = ...,
        SourceApplicatorManufacturer: LO_Value = ...,
        SourceApplicatorWallNominalThickness: DS_Value = ...,
        SourceApplicatorWallNominalTransmission: DS_Value = ...,
        ApplicatorShapeReferencedROINumber: IS_Value = ...,
        ChannelShieldSequence: Items[ChannelShieldSequenceItem] = ...,
    ) -> None: ...
    ChannelNumber: IS
    """Channel Number (300A,0282), IS, VM 1, Type 1.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    ChannelLength: DS_
    """Channel Length (300A,0284), DS, VM 1, Type 2.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    ChannelTotalTime: DS
    """Channel Total Time (300A,0286), DS, VM 1, Type 1.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    SourceMovementType: CST[Literal["STEPWISE", "FIXED", "OSCILLATING", "UNIDIRECTIONAL"]]
    """Source Movement Type (300A,0288), CS, VM 1, Type 1.

    Defined Terms: STEPWISE, FIXED, OSCILLATING, UNIDIRECTIONAL.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    NumberOfPulses: IS
    """Number of Pulses (300A,028A), IS, VM 1, Type 1C.

    Required if Brachy Treatment Type is PDR. Not allowed otherwise.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    PulseRepetitionInterval: DS
    """Pulse Repetition Interval (300A,028C), DS, VM 1, Type 1C.

    Required if Brachy Treatment Type is PDR. Not allowed otherwise.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    SourceApplicatorNumber: IS_
    """Source Applicator Number (300A,0290), IS, VM 1, Type 3.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    SourceApplicatorID: SH_
    """Source Applicator ID (300A,0291), SH, VM 1, Type 2C.

    Required if Source Applicator Number is present. Not allowed otherwise.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    SourceApplicatorType: CST[Literal["FLEXIBLE", "RIGID"]]
    """Source Applicator Type (300A,0292), CS, VM 1, Type 1C.

    Required if Source Applicator Number is present. Not allowed otherwise.

    Defined Terms: FLEXIBLE, RIGID.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    SourceApplicatorName: LO_
    """Source Applicator Name (300A,0294), LO, VM 1, Type 3.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    SourceApplicatorLength: DS
    """Source Applicator Length (300A,0296), DS, VM 1, Type 1C.

    Required if Source Applicator Number is present. Not allowed otherwise.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    SourceApplicatorTipLength: DS_
    """Source Applicator Tip Length (300A,0274), DS, VM 1, Type 2C.

    Required if Channel Effective Length is present. Not allowed otherwise.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    SourceApplicatorManufacturer: LO_
    """Source Applicator Manufacturer (300A,0298), LO, VM 1, Type 3.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    MaterialID: SH_
    """Material ID (300A,00E1), SH, VM 1, Type 3.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    SourceApplicatorWallNominalThickness: DS_
    """Source Applicator Wall Nominal Thickness (300A,029C), DS, VM 1, Type 3.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    SourceApplicatorWallNominalTransmission: DS_
    """Source Applicator Wall Nominal Transmission (300A,029E), DS, VM 1, Type 3.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    SourceApplicatorStepSize: DS
    """Source Applicator Step Size (300A,02A0), DS, VM 1, Type 1C.

    Required if Source Movement Type is STEPWISE. Not allowed otherwise.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    ApplicatorShapeReferencedROINumber: IS_
    """Applicator Shape Referenced ROI Number (300A,02A1), IS, VM 1, Type 3.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    ReferencedROINumber: IS_
    """Referenced ROI Number (3006,0084), IS, VM 1, Type 2C.

    Required if Source Applicator Number is present. Not allowed otherwise.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    TransferTubeNumber: IS_
    """Transfer Tube Number (300A,02A2), IS, VM 1, Type 2.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    TransferTubeLength: DS_
    """Transfer Tube Length (300A,02A4), DS, VM 1, Type 2C.

    Required if Transfer Tube Number has a value. Not allowed otherwise.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    ChannelEffectiveLength: DS_
    """Channel Effective Length (300A,0271), DS, VM 1, Type 3.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    ChannelInnerLength: DS_
    """Channel Inner Length (300A,0272), DS, VM 1, Type 2C.

    Required if Channel Effective Length is present. Not allowed otherwise.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    AfterloaderChannelID: SH_
    """Afterloader Channel ID (300A,0273), SH, VM 1, Type 3.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    ChannelShieldSequence: SQ[ChannelShieldSequenceItems, ChannelShieldSequenceItem]
    """Channel Shield Sequence (300A,02B0), SQ, VM 1, Type 3.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    ReferencedSourceNumber: IS
    """Referenced Source Number (300C,000E), IS, VM 1, Type 1.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    NumberOfControlPoints: IS
    """Number of Control Points (300A,0110), IS, VM 1, Type 1.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    FinalCumulativeTimeWeight: DS
    """Final Cumulative Time Weight (300A,02C8), DS, VM 1, Type 1C.

    Required if Cumulative Time Weight in Brachy Control Point Sequence has a value. Not allowed otherwise.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    BrachyControlPointSequence: SQ[BrachyControlPointSequenceItems, BrachyControlPointSequenceItem]
    """Brachy Control Point Sequence (300A,02D0), SQ, VM 1, Type 1.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """

class ChannelSequenceItems(Sequence[ChannelSequenceItem]):
    def add(
        self,
        /,
        *,
        NumberOfControlPoints: ISValue = ...,
        ChannelNumber: ISValue = ...,
        ChannelTotalTime: DSValue = ...,
        SourceMovementType: Literal["STEPWISE", "FIXED", "OSCILLATING", "UNIDIRECTIONAL"] | AnyText = ...,
        BrachyControlPointSequence: Items[BrachyControlPointSequenceItem] = ...,
        ReferencedSourceNumber: ISValue = ...,
        NumberOfPulses: ISValue = ...,
        PulseRepetitionInterval: DSValue = ...,
        SourceApplicatorType: Literal["FLEXIBLE", "RIGID"] | AnyText = ...,
        SourceApplicatorLength: DSValue = ...,
        SourceApplicatorStepSize: DSValue = ...,
        FinalCumulativeTimeWeight: DSValue = ...,
        ChannelLength: DS_Value = ...,
        TransferTubeNumber: IS_Value = ...,
        ReferencedROINumber: IS_Value = ...,
        ChannelInnerLength: DS_Value = ...,
        SourceApplicatorTipLength: DS_Value = ...,
        SourceApplicatorID: SH_Value = ...,
        TransferTubeLength: DS_Value = ...,
        MaterialID: SH_Value = ...,
        ChannelEffectiveLength: DS_Value = ...,
        AfterloaderChannelID: SH_Value = ...,
        SourceApplicatorNumber: IS_Value = ...,
        SourceApplicatorName: LO_Value = ...,
        SourceApplicatorManufacturer: LO_Value = ...,
        SourceApplicatorWallNominalThickness: DS_Value = ...,
        SourceApplicatorWallNominalTransmission: DS_Value = ...,
        ApplicatorShapeReferencedROINumber: IS_Value = ...,
        ChannelShieldSequence: Items[ChannelShieldSequenceItem] = ...,
    ) -> ChannelSequenceItem: ...

class ApplicationSetupSequenceItem(Item):
    """Item of Application Setup Sequence (300A,0230) (PS3.3 C.8.8.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """

    def __init__(
        self,
        /,
        *,
        ApplicationSetupType: Literal[
            "FLETCHER_SUIT",
            "DELCLOS",
            "BLOEDORN",
            "JOSLIN_FLYNN",
            "CHANDIGARH",
            "MANCHESTER",
            "HENSCHKE",
            "NASOPHARYNGEAL",
            "OESOPHAGEAL",
            "ENDOBRONCHIAL",
            "SYED_NEBLETT",
            "ENDORECTAL",
            "PERINEAL",
        ]
        | AnyText = ...,
        ApplicationSetupNumber: ISValue = ...,
        TotalReferenceAirKerma: DSValue = ...,
        ChannelSequence: Items[ChannelSequenceItem] = ...,
        ApplicationSetupName: LO_Value = ...,
        ApplicationSetupManufacturer: LO_Value = ...,
        TemplateNumber: IS_Value = ...,
        TemplateType: SH_Value = ...,
        TemplateName: LO_Value = ...,
        BrachyAccessoryDeviceSequence: Items[BrachyAccessoryDeviceSequenceItem] = ...,
        ReferencedReferenceImageSequence: Items[SOPInstanceReferenceMacro] = ...,
    ) -> None: ...
    ApplicationSetupType: CST[
        Literal[
            "FLETCHER_SUIT",
            "DELCLOS",
            "BLOEDORN",
            "JOSLIN_FLYNN",
            "CHANDIGARH",
            "MANCHESTER",
            "HENSCHKE",
            "NASOPHARYNGEAL",
            "OESOPHAGEAL",
            "ENDOBRONCHIAL",
            "SYED_NEBLETT",
            "ENDORECTAL",
            "PERINEAL",
        ]
    ]
    """Application Setup Type (300A,0232), CS, VM 1, Type 1.

    Defined Terms: FLETCHER_SUIT, DELCLOS, BLOEDORN, JOSLIN_FLYNN, CHANDIGARH, MANCHESTER, HENSCHKE, NASOPHARYNGEAL,
    OESOPHAGEAL, ENDOBRONCHIAL, SYED_NEBLETT, ENDORECTAL, PERINEAL.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    ApplicationSetupNumber: IS
    """Application Setup Number (300A,0234), IS, VM 1, Type 1.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    ApplicationSetupName: LO_
    """Application Setup Name (300A,0236), LO, VM 1, Type 3.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    ApplicationSetupManufacturer: LO_
    """Application Setup Manufacturer (300A,0238), LO, VM 1, Type 3.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    TemplateNumber: IS_
    """Template Number (300A,0240), IS, VM 1, Type 3.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    TemplateType: SH_
    """Template Type (300A,0242), SH, VM 1, Type 3.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    TemplateName: LO_
    """Template Name (300A,0244), LO, VM 1, Type 3.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    ReferencedReferenceImageSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced Reference Image Sequence (300C,0042), SQ, VM 1, Type 3.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    TotalReferenceAirKerma: DS
    """Total Reference Air Kerma (300A,0250), DS, VM 1, Type 1.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    BrachyAccessoryDeviceSequence: SQ[BrachyAccessoryDeviceSequenceItems, BrachyAccessoryDeviceSequenceItem]
    """Brachy Accessory Device Sequence (300A,0260), SQ, VM 1, Type 3.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """
    ChannelSequence: SQ[ChannelSequenceItems, ChannelSequenceItem]
    """Channel Sequence (300A,0280), SQ, VM 1, Type 1.

    PS3.3 C.8.8.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """

class ApplicationSetupSequenceItems(Sequence[ApplicationSetupSequenceItem]):
    def add(
        self,
        /,
        *,
        ApplicationSetupType: Literal[
            "FLETCHER_SUIT",
            "DELCLOS",
            "BLOEDORN",
            "JOSLIN_FLYNN",
            "CHANDIGARH",
            "MANCHESTER",
            "HENSCHKE",
            "NASOPHARYNGEAL",
            "OESOPHAGEAL",
            "ENDOBRONCHIAL",
            "SYED_NEBLETT",
            "ENDORECTAL",
            "PERINEAL",
        ]
        | AnyText = ...,
        ApplicationSetupNumber: ISValue = ...,
        TotalReferenceAirKerma: DSValue = ...,
        ChannelSequence: Items[ChannelSequenceItem] = ...,
        ApplicationSetupName: LO_Value = ...,
        ApplicationSetupManufacturer: LO_Value = ...,
        TemplateNumber: IS_Value = ...,
        TemplateType: SH_Value = ...,
        TemplateName: LO_Value = ...,
        BrachyAccessoryDeviceSequence: Items[BrachyAccessoryDeviceSequenceItem] = ...,
        ReferencedReferenceImageSequence: Items[SOPInstanceReferenceMacro] = ...,
    ) -> ApplicationSetupSequenceItem: ...
