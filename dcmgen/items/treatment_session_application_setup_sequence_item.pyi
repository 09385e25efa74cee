# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Treatment Session Application Setup Sequence (3008,0110)."""

from typing import Literal

from dcmgen.items.brachy_control_point_delivered_sequence_override_sequence_item import (
    BrachyControlPointDeliveredSequenceOverrideSequenceItem,
    BrachyControlPointDeliveredSequenceOverrideSequenceItems,
)
from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.referenced_calculated_dose_reference_sequence_item import (
    ReferencedCalculatedDoseReferenceSequenceItem,
    ReferencedCalculatedDoseReferenceSequenceItems,
)
from dcmgen.items.referenced_measured_dose_reference_sequence_item import (
    ReferencedMeasuredDoseReferenceSequenceItem,
    ReferencedMeasuredDoseReferenceSequenceItems,
)
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import (
    CS,
    CS_,
    CST,
    CST_,
    DA,
    DS,
    DS_,
    IS,
    IS_,
    LO_,
    SH_,
    SQ,
    ST_,
    TM,
    US,
    AnyText,
    DAValue,
    DS_Value,
    DSValue,
    IS_Value,
    ISValue,
    Items,
    LO_Value,
    SH_Value,
    ST_Value,
    TMValue,
    USValue,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class TreatmentSessionApplicationSetupSequenceReferencedCalculatedDoseReferenceSequenceItem(Item):
    """Item of Referenced Calculated Dose Reference Sequence (3008,0090) (PS3.3 C.8.8.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """

    def __init__(
        self,
        /,
        *,
        CalculatedDoseReferenceDoseValue: DSValue = ...,
        ReferencedDoseReferenceNumber: ISValue = ...,
        ReferencedCalculatedDoseReferenceNumber: ISValue = ...,
    ) -> None: ...
    ReferencedDoseReferenceNumber: IS
    """Referenced Dose Reference Number (300C,0051), IS, VM 1, Type 1.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    ReferencedCalculatedDoseReferenceNumber: IS
    """Referenced Calculated Dose Reference Number (3008,0092), IS, VM 1, Type 1C.

    Required if Referenced Dose Reference Number is absent. Not allowed otherwise.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    CalculatedDoseReferenceDoseValue: DS
    """Calculated Dose Reference Dose Value (3008,0076), DS, VM 1, Type 1.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """

class TreatmentSessionApplicationSetupSequenceReferencedCalculatedDoseReferenceSequenceItems(
    Sequence[TreatmentSessionApplicationSetupSequenceReferencedCalculatedDoseReferenceSequenceItem]
):
    def add(
        self,
        /,
        *,
        CalculatedDoseReferenceDoseValue: DSValue = ...,
        ReferencedDoseReferenceNumber: ISValue = ...,
        ReferencedCalculatedDoseReferenceNumber: ISValue = ...,
    ) -> TreatmentSessionApplicationSetupSequenceReferencedCalculatedDoseReferenceSequenceItem: ...

class RecordedBrachyAccessoryDeviceSequenceItem(Item):
    """Item of Recorded Brachy Accessory Device Sequence (3008,0120) (PS3.3 C.8.8.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """

    def __init__(
        self,
        /,
        *,
        BrachyAccessoryDeviceType: Literal["SHIELD", "DILATATION", "MOLD", "PLAQUE", "FLAB"] | AnyText = ...,
        ReferencedBrachyAccessoryDeviceNumber: IS_Value = ...,
        BrachyAccessoryDeviceID: SH_Value = ...,
        BrachyAccessoryDeviceName: LO_Value = ...,
    ) -> None: ...
    ReferencedBrachyAccessoryDeviceNumber: IS_
    """Referenced Brachy Accessory Device Number (3008,0122), IS, VM 1, Type 2.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    BrachyAccessoryDeviceID: SH_
    """Brachy Accessory Device ID (300A,0263), SH, VM 1, Type 2.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    BrachyAccessoryDeviceType: CST[Literal["SHIELD", "DILATATION", "MOLD", "PLAQUE", "FLAB"]]
    """Brachy Accessory Device Type (300A,0264), CS, VM 1, Type 1.

    Defined Terms: SHIELD, DILATATION, MOLD, PLAQUE, FLAB.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    BrachyAccessoryDeviceName: LO_
    """Brachy Accessory Device Name (300A,0266), LO, VM 1, Type 3.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """

class RecordedBrachyAccessoryDeviceSequenceItems(Sequence[RecordedBrachyAccessoryDeviceSequenceItem]):
    def add(
        self,
        /,
        *,
        BrachyAccessoryDeviceType: Literal["SHIELD", "DILATATION", "MOLD", "PLAQUE", "FLAB"] | AnyText = ...,
        ReferencedBrachyAccessoryDeviceNumber: IS_Value = ...,
        BrachyAccessoryDeviceID: SH_Value = ...,
        BrachyAccessoryDeviceName: LO_Value = ...,
    ) -> RecordedBrachyAccessoryDeviceSequenceItem: ...

class RecordedSourceApplicatorSequenceItem(Item):
    """Item of Recorded Source Applicator Sequence (3008,0140) (PS3.3 C.8.8.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """

    def __init__(
        self,
        /,
        *,
        SourceApplicatorType: Literal["FLEXIBLE", "RIGID"] | AnyText = ...,
        SourceApplicatorLength: DSValue = ...,
        SourceApplicatorStepSize: DSValue = ...,
        ReferencedSourceApplicatorNumber: IS_Value = ...,
        SourceApplicatorID: SH_Value = ...,
        SourceApplicatorTipLength: DS_Value = ...,
        SourceApplicatorName: LO_Value = ...,
        SourceApplicatorManufacturer: LO_Value = ...,
    ) -> None: ...
    ReferencedSourceApplicatorNumber: IS_
    """Referenced Source Applicator Number (3008,0142), IS, VM 1, Type 2.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    SourceApplicatorID: SH_
    """Source Applicator ID (300A,0291), SH, VM 1, Type 2.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    SourceApplicatorType: CST[Literal["FLEXIBLE", "RIGID"]]
    """Source Applicator Type (300A,0292), CS, VM 1, Type 1.

    Defined Terms: FLEXIBLE, RIGID.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    SourceApplicatorName: LO_
    """Source Applicator Name (300A,0294), LO, VM 1, Type 3.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    SourceApplicatorLength: DS
    """Source Applicator Length (300A,0296), DS, VM 1, Type 1.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    SourceApplicatorTipLength: DS_
    """Source Applicator Tip Length (300A,0274), DS, VM 1, Type 2C.

    Required if Channel Effective Length is present. Not allowed otherwise.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    SourceApplicatorManufacturer: LO_
    """Source Applicator Manufacturer (300A,0298), LO, VM 1, Type 3.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    SourceApplicatorStepSize: DS
    """Source Applicator Step Size (300A,02A0), DS, VM 1, Type 1C.

    Required if Source Movement Type is STEPWISE. Not allowed otherwise.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """

class RecordedSourceApplicatorSequenceItems(Sequence[RecordedSourceApplicatorSequenceItem]):
    def add(
        self,
        /,
        *,
        SourceApplicatorType: Literal["FLEXIBLE", "RIGID"] | AnyText = ...,
        SourceApplicatorLength: DSValue = ...,
        SourceApplicatorStepSize: DSValue = ...,
        ReferencedSourceApplicatorNumber: IS_Value = ...,
        SourceApplicatorID: SH_Value = ...,
        SourceApplicatorTipLength: DS_Value = ...,
        SourceApplicatorName: LO_Value = ...,
        SourceApplicatorManufacturer: LO_Value = ...,
    ) -> RecordedSourceApplicatorSequenceItem: ...

class RecordedChannelShieldSequenceItem(Item):
    """Item of Recorded Channel Shield Sequence (3008,0150) (PS3.3 C.8.8.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedChannelShieldNumber: IS_Value = ...,
        ChannelShieldID: SH_Value = ...,
        ChannelShieldName: LO_Value = ...,
    ) -> None: ...
    ReferencedChannelShieldNumber: IS_
    """Referenced Channel Shield Number (3008,0152), IS, VM 1, Type 2.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    ChannelShieldID: SH_
    """Channel Shield ID (300A,02B3), SH, VM 1, Type 2.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    ChannelShieldName: LO_
    """Channel Shield Name (300A,02B4), LO, VM 1, Type 3.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """

class RecordedChannelShieldSequenceItems(Sequence[RecordedChannelShieldSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedChannelShieldNumber: IS_Value = ...,
        ChannelShieldID: SH_Value = ...,
        ChannelShieldName: LO_Value = ...,
    ) -> RecordedChannelShieldSequenceItem: ...

class BrachyControlPointDeliveredSequenceItem(Item):
    """Item of Brachy Control Point Delivered Sequence (3008,0160) (PS3.3 C.8.8.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """

    def __init__(
        self,
        /,
        *,
        TreatmentControlPointDate: DAValue = ...,
        TreatmentControlPointTime: TMValue = ...,
        ControlPointRelativePosition: DSValue = ...,
        OverrideSequence: Items[BrachyControlPointDeliveredSequenceOverrideSequenceItem] = ...,
        ReferencedControlPointIndex: IS_Value = ...,
    ) -> None: ...
    ReferencedControlPointIndex: IS_
    """Referenced Control Point Index (300C,00F0), IS, VM 1, Type 3.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    TreatmentControlPointDate: DA
    """Treatment Control Point Date (3008,0024), DA, VM 1, Type 1.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    TreatmentControlPointTime: TM
    """Treatment Control Point Time (3008,0025), TM, VM 1, Type 1.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    ControlPointRelativePosition: DS
    """Control Point Relative Position (300A,02D2), DS, VM 1, Type 1.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    OverrideSequence: SQ[
        BrachyControlPointDeliveredSequenceOverrideSequenceItems,
        BrachyControlPointDeliveredSequenceOverrideSequenceItem,
    ]
    """Override Sequence (3008,0060), SQ, VM 1, Type 3.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """

class BrachyControlPointDeliveredSequenceItems(Sequence[BrachyControlPointDeliveredSequenceItem]):
    def add(
        self,
        /,
        *,
        TreatmentControlPointDate: DAValue = ...,
        TreatmentControlPointTime: TMValue = ...,
        ControlPointRelativePosition: DSValue = ...,
        OverrideSequence: Items[BrachyControlPointDeliveredSequenceOverrideSequenceItem] = ...,
        ReferencedControlPointIndex: IS_Value = ...,
    ) -> BrachyControlPointDeliveredSequenceItem: ...

class BrachyPulseControlPointDeliveredSequenceItem(Item):
    """Item of Brachy Pulse Control Point Delivered Sequence (3008,0173) (PS3.3 C.8.8.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """

    def __init__(
        self,
        /,
        *,
        TreatmentControlPointDate: DAValue = ...,
        TreatmentControlPointTime: TMValue = ...,
        ControlPointRelativePosition: DSValue = ...,
        OverrideSequence: Items[BrachyControlPointDeliveredSequenceOverrideSequenceItem] = ...,
        ReferencedControlPointIndex: IS_Value = ...,
    ) -> None: ...
    ReferencedControlPointIndex: IS_
    """Referenced Control Point Index (300C,00F0), IS, VM 1, Type 3.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    TreatmentControlPointDate: DA
    """Treatment Control Point Date (3008,0024), DA, VM 1, Type 1.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    TreatmentControlPointTime: TM
    """Treatment Control Point Time (3008,0025), TM, VM 1, Type 1.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    ControlPointRelativePosition: DS
    """Control Point Relative Position (300A,02D2), DS, VM 1, Type 1.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    OverrideSequence: SQ[
        BrachyControlPointDeliveredSequenceOverrideSequenceItems,
        BrachyControlPointDeliveredSequenceOverrideSequenceItem,
    ]
    """Override Sequence (3008,0060), SQ, VM 1, Type 3.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """

class BrachyPulseControlPointDeliveredSequenceItems(Sequence[BrachyPulseControlPointDeliveredSequenceItem]):
    def add(
        self,
        /,
        *,
        TreatmentControlPointDate: DAValue = ...,
        TreatmentControlPointTime: TMValue = ...,
        ControlPointRelativePosition: DSValue = ...,
        OverrideSequence: Items[BrachyControlPointDeliveredSequenceOverrideSequenceItem] = ...,
        ReferencedControlPointIndex: IS_Value = ...,
    ) -> BrachyPulseControlPointDeliveredSequenceItem: ...

class PulseSpecificBrachyControlPointDeliveredSequenceItem(Item):
    """Item of Pulse Specific Brachy Control Point Delivered Sequence (3008,0171) (PS3.3 C.8.8.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """

    def __init__(
        self,
        /,
        *,
        SafePositionExitDate: DAValue = ...,
        SafePositionExitTime: TMValue = ...,
        SafePositionReturnDate: DAValue = ...,
        SafePositionReturnTime: TMValue = ...,
        PulseNumber: USValue = ...,
        BrachyPulseControlPointDeliveredSequence: Items[BrachyPulseControlPointDeliveredSequenceItem] = ...,
    ) -> None: ...
    PulseNumber: US
    """Pulse Number (3008,0172), US, VM 1, Type 1.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    SafePositionExitDate: DA
    """Safe Position Exit Date (3008,0162), DA, VM 1, Type 1.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    SafePositionExitTime: TM
    """Safe Position Exit Time (3008,0164), TM, VM 1, Type 1.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    SafePositionReturnDate: DA
    """Safe Position Return Date (3008,0166), DA, VM 1, Type 1.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    SafePositionReturnTime: TM
    """Safe Position Return Time (3008,0168), TM, VM 1, Type 1.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    BrachyPulseControlPointDeliveredSequence: SQ[
        BrachyPulseControlPointDeliveredSequenceItems, BrachyPulseControlPointDeliveredSequenceItem
    ]
    """Brachy Pulse Control Point Delivered Sequence (3008,0173), SQ, VM 1, Type 1.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """

class PulseSpecificBrachyControlPointDeliveredSequenceItems(
    Sequence[PulseSpecificBrachyControlPointDeliveredSequenceItem]
):
    def add(
        self,
        /,
        *,
        SafePositionExitDate: DAValue = ...,
        SafePositionExitTime: TMValue = ...,
        SafePositionReturnDate: DAValue = ...,
        SafePositionReturnTime: TMValue = ...,
        PulseNumber: USValue = ...,
        BrachyPulseControlPointDeliveredSequence: Items[BrachyPulseControlPointDeliveredSequenceItem] = ...,
    ) -> PulseSpecificBrachyControlPointDeliveredSequenceItem: ...

class RecordedChannelSequenceItem(Item):
    """Item of Recorded Channel Sequence (3008,0130) (PS3.3 C.8.8.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """

    def __init__(
        self,
        /,
        *,
        SpecifiedChannelTotalTime: DSValue = ...,
        DeliveredChannelTotalTime: DSValue = ...,
        BrachyControlPointDeliveredSequence: Items[BrachyControlPointDeliveredSequenceItem] = ...,
        NumberOfControlPoints: ISValue = ...,
        ChannelNumber: ISValue = ...,
        SourceMovementType: Literal["STEPWISE", "FIXED", "OSCILLATING", "UNIDIRECTIONAL"] | AnyText = ...,
        ReferencedSourceNumber: ISValue = ...,
        SpecifiedNumberOfPulses: ISValue = ...,
        DeliveredNumberOfPulses: ISValue = ...,
        SpecifiedPulseRepetitionInterval: DSValue = ...,
        DeliveredPulseRepetitionInterval: DSValue = ...,
        SafePositionExitDate: DAValue = ...,
        SafePositionExitTime: TMValue = ...,
        SafePositionReturnDate: DAValue = ...,
        SafePositionReturnTime: TMValue = ...,
        ChannelLength: DS_Value = ...,
        TransferTubeNumber: IS_Value = ...,
        ChannelInnerLength: DS_Value = ...,
        TransferTubeLength: DS_Value = ...,
        ReferencedChannelNumber: IS_Value = ...,
        ReferencedMeasuredDoseReferenceSequence: Items[ReferencedMeasuredDoseReferenceSequenceItem] = ...,
        ReferencedCalculatedDoseReferenceSequence: Items[ReferencedCalculatedDoseReferenceSequenceItem] = ...,
        RecordedSourceApplicatorSequence: Items[RecordedSourceApplicatorSequenceItem] = ...,
        RecordedChannelShieldSequence: Items[RecordedChannelShieldSequenceItem] = ...,
        PulseSpecificBrachyControlPointDeliveredSequence: Items[
            PulseSpecificBrachyControlPointDeliveredSequenceItem
        ] = ...,
        ChannelEffectiveLength: DS_Value = ...,
        AfterloaderChannelID: SH_Value = ...,
    ) -> None: ...
    ChannelNumber: IS
    """Channel Number (300A,0282), IS, VM 1, Type 1.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    ReferencedChannelNumber: IS_
    """Referenced Channel Number (0074,1406), IS, VM 1, Type 3.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    ChannelLength: DS_
    """Channel Length (300A,0284), DS, VM 1, Type 2.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    ChannelEffectiveLength: DS_
    """Channel Effective Length (300A,0271), DS, VM 1, Type 3.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    ChannelInnerLength: DS_
    """Channel Inner Length (300A,0272), DS, VM 1, Type 2C.

    Required if Channel Effective Length is present. Not allowed otherwise.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    AfterloaderChannelID: SH_
    """Afterloader Channel ID (300A,0273), SH, VM 1, Type 3.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    SpecifiedChannelTotalTime: DS
    """Specified Channel Total Time (3008,0132), DS, VM 1, Type 1.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    DeliveredChannelTotalTime: DS
    """Delivered Channel Total Time (3008,0134), DS, VM 1, Type 1.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    SourceMovementType: CST[Literal["STEPWISE", "FIXED", "OSCILLATING", "UNIDIRECTIONAL"]]
    """Source Movement Type (300A,0288), CS, VM 1, Type 1.

    Defined Terms: STEPWISE, FIXED, OSCILLATING, UNIDIRECTIONAL.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    SpecifiedNumberOfPulses: IS
    """Specified Number of Pulses (3008,0136), IS, VM 1, Type 1C.

    Required if Brachy Treatment Type is PDR. Not allowed otherwise.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    DeliveredNumberOfPulses: IS
    """Delivered Number of Pulses (3008,0138), IS, VM 1, Type 1C.

    Required if Brachy Treatment Type is PDR. Not allowed otherwise.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    SpecifiedPulseRepetitionInterval: DS
    """Specified Pulse Repetition Interval (3008,013A), DS, VM 1, Type 1C.

    Required if Brachy Treatment Type is PDR. Not allowed otherwise.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    DeliveredPulseRepetitionInterval: DS
    """Delivered Pulse Repetition Interval (3008,013C), DS, VM 1, Type 1C.

    Required if Brachy Treatment Type is PDR. Not allowed otherwise.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    ReferencedMeasuredDoseReferenceSequence: SQ[
        ReferencedMeasuredDoseReferenceSequenceItems, ReferencedMeasuredDoseReferenceSequenceItem
    ]
    """Referenced Measured Dose Reference Sequence (3008,0080), SQ, VM 1, Type 3.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    ReferencedCalculatedDoseReferenceSequence: SQ[
        ReferencedCalculatedDoseReferenceSequenceItems, ReferencedCalculatedDoseReferenceSequenceItem
    ]
    """Referenced Calculated Dose Reference Sequence (3008,0090), SQ, VM 1, Type 3.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    RecordedSourceApplicatorSequence: SQ[RecordedSourceApplicatorSequenceItems, RecordedSourceApplicatorSequenceItem]
    """Recorded Source Applicator Sequence (3008,0140), SQ, VM 1, Type 3.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    TransferTubeNumber: IS_
    """Transfer Tube Number (300A,02A2), IS, VM 1, Type 2.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    TransferTubeLength: DS_
    """Transfer Tube Length (300A,02A4), DS, VM 1, Type 2C.

    Required if Transfer Tube Number has a value. Not allowed otherwise.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    RecordedChannelShieldSequence: SQ[RecordedChannelShieldSequenceItems, RecordedChannelShieldSequenceItem]
    """Recorded Channel Shield Sequence (3008,0150), SQ, VM 1, Type 3.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    ReferencedSourceNumber: IS
    """Referenced Source Number (300C,000E), IS, VM 1, Type 1.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    SafePositionExitDate: DA
    """Safe Position Exit Date (3008,0162), DA, VM 1, Type 1C.

    Required if Recorded Channel Sequence is present and Brachy Treatment Type is not MANUAL or PDR. Not allowed
    otherwise.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    SafePositionExitTime: TM
    """Safe Position Exit Time (3008,0164), TM, VM 1, Type 1C.

    Required if Recorded Channel Sequence is present and Brachy Treatment Type is not MANUAL or PDR. Not allowed
    otherwise.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    SafePositionReturnDate: DA
    """Safe Position Return Date (3008,0166), DA, VM 1, Type 1C.

    Required if Recorded Channel Sequence is present and Brachy Treatment Type is not MANUAL or PDR. Not allowed
    otherwise.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    SafePositionReturnTime: TM
    """Safe Position Return Time (3008,0168), TM, VM 1, Type 1C.

    Required if Recorded Channel Sequence is present and Brachy Treatment Type is not MANUAL or PDR. Not allowed
    otherwise.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    NumberOfControlPoints: IS
    """Number of Control Points (300A,0110), IS, VM 1, Type 1.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    BrachyControlPointDeliveredSequence: SQ[
        BrachyControlPointDeliveredSequenceItems, BrachyControlPointDeliveredSequenceItem
    ]
    """Brachy Control Point Delivered Sequence (3008,0160), SQ, VM 1, Type 1.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    PulseSpecificBrachyControlPointDeliveredSequence: SQ[
        PulseSpecificBrachyControlPointDeliveredSequenceItems, PulseSpecificBrachyControlPointDeliveredSequenceItem
    ]
    """Pulse Specific Brachy Control Point Delivered Sequence (3008,0171), SQ, VM 1, Type 3.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """

class RecordedChannelSequenceItems(Sequence[RecordedChannelSequenceItem]):
    def add(
        self,
        /,
        *,
        SpecifiedChannelTotalTime: DSValue = ...,
        DeliveredChannelTotalTime: DSValue = ...,
        BrachyControlPointDeliveredSequence: Items[BrachyControlPointDeliveredSequenceItem] = ...,
        NumberOfControlPoints: ISValue = ...,
        ChannelNumber: ISValue = ...,
        SourceMovementType: Literal["STEPWISE", "FIXED", "OSCILLATING", "UNIDIRECTIONAL"] | AnyText = ...,
        ReferencedSourceNumber: ISValue = ...,
        SpecifiedNumberOfPulses: ISValue = ...,
        DeliveredNumberOfPulses: ISValue = ...,
        SpecifiedPulseRepetitionInterval: DSValue = ...,
        DeliveredPulseRepetitionInterval: DSValue = ...,
        SafePositionExitDate: DAValue = ...,
        SafePositionExitTime: TMValue = ...,
        SafePositionReturnDate: DAValue = ...,
        SafePositionReturnTime: TMValue = ...,
        ChannelLength: DS_Value = ...,
        TransferTubeNumber: IS_Value = ...,
        ChannelInnerLength: DS_Value = ...,
        TransferTubeLength: DS_Value = ...,
        ReferencedChannelNumber: IS_Value = ...,
        ReferencedMeasuredDoseReferenceSequence: Items[ReferencedMeasuredDoseReferenceSequenceItem] = ...,
        ReferencedCalculatedDoseReferenceSequence: Items[ReferencedCalculatedDoseReferenceSequenceItem] = ...,
        RecordedSourceApplicatorSequence: Items[RecordedSourceApplicatorSequenceItem] = ...,
        RecordedChannelShieldSequence: Items[RecordedChannelShieldSequenceItem] = ...,
        PulseSpecificBrachyControlPointDeliveredSequence: Items[
            PulseSpecificBrachyControlPointDeliveredSequenceItem
        ] = ...,
        ChannelEffectiveLength: DS_Value = ...,
        AfterloaderChannelID: SH_Value = ...,
    ) -> RecordedChannelSequenceItem: ...

class TreatmentSessionApplicationSetupSequenceItem(Item):
    """Item of Treatment Session Application Setup Sequence (3008,0110) (PS3.3 C.8.8.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """

    def __init__(
        self,
        /,
        *,
        TreatmentTerminationStatus: Literal["NORMAL", "OPERATOR", "MACHINE", "UNKNOWN"] = ...,
        RecordedChannelSequence: Items[RecordedChannelSequenceItem] = ...,
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
        TotalReferenceAirKerma: DSValue = ...,
        CurrentFractionNumber: IS_Value = ...,
        TreatmentVerificationStatus: Literal["VERIFIED", "VERIFIED_OVR", "NOT_VERIFIED", "", None] = ...,
        TreatmentDeliveryType: Literal["TREATMENT", "CONTINUATION", None] | AnyText = ...,
        ReferencedMeasuredDoseReferenceSequence: Items[ReferencedMeasuredDoseReferenceSequenceItem] = ...,
        ReferencedCalculatedDoseReferenceSequence: Items[
            TreatmentSessionApplicationSetupSequenceReferencedCalculatedDoseReferenceSequenceItem
        ] = ...,
        ApplicationSetupCheck: Literal["PASSED", "FAILED", "UNKNOWN", "", None] = ...,
        RecordedBrachyAccessoryDeviceSequence: Items[RecordedBrachyAccessoryDeviceSequenceItem] = ...,
        ApplicationSetupName: LO_Value = ...,
        ApplicationSetupManufacturer: LO_Value = ...,
        TemplateNumber: IS_Value = ...,
        TemplateType: SH_Value = ...,
        TemplateName: LO_Value = ...,
        RTTreatmentTerminationReasonCodeSequence: Items[CodeSequenceMacro] = ...,
        MachineSpecificTreatmentTerminationCodeSequence: Items[CodeSequenceMacro] = ...,
        TreatmentTerminationDescription: ST_Value = ...,
        ReferencedBrachyApplicationSetupNumber: IS_Value = ...,
        ReferencedVerificationImageSequence: Items[SOPInstanceReferenceMacro] = ...,
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

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    ReferencedBrachyApplicationSetupNumber: IS_
    """Referenced Brachy Application Setup Number (300C,000C), IS, VM 1, Type 3.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    ApplicationSetupName: LO_
    """Application Setup Name (300A,0236), LO, VM 1, Type 3.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    ApplicationSetupManufacturer: LO_
    """Application Setup Manufacturer (300A,0238), LO, VM 1, Type 3.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    TemplateNumber: IS_
    """Template Number (300A,0240), IS, VM 1, Type 3.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    TemplateType: SH_
    """Template Type (300A,0242), SH, VM 1, Type 3.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    TemplateName: LO_
    """Template Name (300A,0244), LO, VM 1, Type 3.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    ApplicationSetupCheck: CS_[Literal["PASSED", "FAILED", "UNKNOWN", ""]]
    """Application Setup Check (3008,0116), CS, VM 1, Type 3.

    Enumerated Values: PASSED, FAILED, UNKNOWN.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    ReferencedVerificationImageSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced Verification Image Sequence (300C,0040), SQ, VM 1, Type 3.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    TotalReferenceAirKerma: DS
    """Total Reference Air Kerma (300A,0250), DS, VM 1, Type 1.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    ReferencedMeasuredDoseReferenceSequence: SQ[
        ReferencedMeasuredDoseReferenceSequenceItems, ReferencedMeasuredDoseReferenceSequenceItem
    ]
    """Referenced Measured Dose Reference Sequence (3008,0080), SQ, VM 1, Type 3.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    ReferencedCalculatedDoseReferenceSequence: SQ[
        TreatmentSessionApplicationSetupSequenceReferencedCalculatedDoseReferenceSequenceItems,
        TreatmentSessionApplicationSetupSequenceReferencedCalculatedDoseReferenceSequenceItem,
    ]
    """Referenced Calculated Dose Reference Sequence (3008,0090), SQ, VM 1, Type 3.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    CurrentFractionNumber: IS_
    """Current Fraction Number (3008,0022), IS, VM 1, Type 2.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    TreatmentDeliveryType: CST_[Literal["TREATMENT", "CONTINUATION"]]
    """Treatment Delivery Type (300A,00CE), CS, VM 1, Type 2.

    Defined Terms: TREATMENT, CONTINUATION.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    TreatmentTerminationStatus: CS[Literal["NORMAL", "OPERATOR", "MACHINE", "UNKNOWN"]]
    """Treatment Termination Status (3008,002A), CS, VM 1, Type 1.

    Enumerated Values: NORMAL, OPERATOR, MACHINE, UNKNOWN.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    RTTreatmentTerminationReasonCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """RT Treatment Termination Reason Code Sequence (300A,0715), SQ, VM 1, Type 3.

    Codes: CID 9561 Treatment Termination Reason (Defined, inferred).

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    MachineSpecificTreatmentTerminationCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Machine-Specific Treatment Termination Code Sequence (300A,0716), SQ, VM 1, Type 3.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    TreatmentTerminationDescription: ST_
    """Treatment Termination Description (300A,0730), ST, VM 1, Type 3.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    TreatmentVerificationStatus: CS_[Literal["VERIFIED", "VERIFIED_OVR", "NOT_VERIFIED", ""]]
    """Treatment Verification Status (3008,002C), CS, VM 1, Type 2.

    Enumerated Values: VERIFIED, VERIFIED_OVR, NOT_VERIFIED.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    RecordedBrachyAccessoryDeviceSequence: SQ[
        RecordedBrachyAccessoryDeviceSequenceItems, RecordedBrachyAccessoryDeviceSequenceItem
    ]
    """Recorded Brachy Accessory Device Sequence (3008,0120), SQ, VM 1, Type 3.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    RecordedChannelSequence: SQ[RecordedChannelSequenceItems, RecordedChannelSequenceItem]
    """Recorded Channel Sequence (3008,0130), SQ, VM 1, Type 1.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """

class TreatmentSessionApplicationSetupSequenceItems(Sequence[TreatmentSessionApplicationSetupSequenceItem]):
    def add(
        self,
        /,
        *,
        TreatmentTerminationStatus: Literal["NORMAL", "OPERATOR", "MACHINE", "UNKNOWN"] = ...,
        RecordedChannelSequence: Items[RecordedChannelSequenceItem] = ...,
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
        TotalReferenceAirKerma: DSValue = ...,
        CurrentFractionNumber: IS_Value = ...,
        TreatmentVerificationStatus: Literal["VERIFIED", "VERIFIED_OVR", "NOT_VERIFIED", "", None] = ...,
        TreatmentDeliveryType: Literal["TREATMENT", "CONTINUATION", None] | AnyText = ...,
        ReferencedMeasuredDoseReferenceSequence: Items[ReferencedMeasuredDoseReferenceSequenceItem] = ...,
        ReferencedCalculatedDoseReferenceSequence: Items[
            TreatmentSessionApplicationSetupSequenceReferencedCalculatedDoseReferenceSequenceItem
        ] = ...,
        ApplicationSetupCheck: Literal["PASSED", "FAILED", "UNKNOWN", "", None] = ...,
        RecordedBrachyAccessoryDeviceSequence: Items[RecordedBrachyAccessoryDeviceSequenceItem] = ...,
        ApplicationSetupName: LO_Value = ...,
        ApplicationSetupManufacturer: LO_Value = ...,
        TemplateNumber: IS_Value = ...,
        TemplateType: SH_Value = ...,
        TemplateName: LO_Value = ...,
        RTTreatmentTerminationReasonCodeSequence: Items[CodeSequenceMacro] = ...,
        MachineSpecificTreatmentTerminationCodeSequence: Items[CodeSequenceMacro] = ...,
        TreatmentTerminationDescription: ST_Value = ...,
        ReferencedBrachyApplicationSetupNumber: IS_Value = ...,
        ReferencedVerificationImageSequence: Items[SOPInstanceReferenceMacro] = ...,
    ) -> TreatmentSessionApplicationSetupSequenceItem: ...
