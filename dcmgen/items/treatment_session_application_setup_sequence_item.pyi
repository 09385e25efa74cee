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
    """Referenced Dose Reference Number (300C,0051), VM 1, Type 1 (PS3.3 C.8.8.22)."""
    ReferencedCalculatedDoseReferenceNumber: IS
    """Referenced Calculated Dose Reference Number (3008,0092), VM 1, Type 1C (PS3.3 C.8.8.22)."""
    CalculatedDoseReferenceDoseValue: DS
    """Calculated Dose Reference Dose Value (3008,0076), VM 1, Type 1 (PS3.3 C.8.8.22)."""

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
    """Referenced Brachy Accessory Device Number (3008,0122), VM 1, Type 2 (PS3.3 C.8.8.22)."""
    BrachyAccessoryDeviceID: SH_
    """Brachy Accessory Device ID (300A,0263), VM 1, Type 2 (PS3.3 C.8.8.22)."""
    BrachyAccessoryDeviceType: CST[Literal["SHIELD", "DILATATION", "MOLD", "PLAQUE", "FLAB"]]
    """Brachy Accessory Device Type (300A,0264), VM 1, Type 1 (PS3.3 C.8.8.22)."""
    BrachyAccessoryDeviceName: LO_
    """Brachy Accessory Device Name (300A,0266), VM 1, Type 3 (PS3.3 C.8.8.22)."""

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
    """Referenced Source Applicator Number (3008,0142), VM 1, Type 2 (PS3.3 C.8.8.22)."""
    SourceApplicatorID: SH_
    """Source Applicator ID (300A,0291), VM 1, Type 2 (PS3.3 C.8.8.22)."""
    SourceApplicatorType: CST[Literal["FLEXIBLE", "RIGID"]]
    """Source Applicator Type (300A,0292), VM 1, Type 1 (PS3.3 C.8.8.22)."""
    SourceApplicatorName: LO_
    """Source Applicator Name (300A,0294), VM 1, Type 3 (PS3.3 C.8.8.22)."""
    SourceApplicatorLength: DS
    """Source Applicator Length (300A,0296), VM 1, Type 1 (PS3.3 C.8.8.22)."""
    SourceApplicatorTipLength: DS_
    """Source Applicator Tip Length (300A,0274), VM 1, Type 2C (PS3.3 C.8.8.22)."""
    SourceApplicatorManufacturer: LO_
    """Source Applicator Manufacturer (300A,0298), VM 1, Type 3 (PS3.3 C.8.8.22)."""
    SourceApplicatorStepSize: DS
    """Source Applicator Step Size (300A,02A0), VM 1, Type 1C (PS3.3 C.8.8.22)."""

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
    """Referenced Channel Shield Number (3008,0152), VM 1, Type 2 (PS3.3 C.8.8.22)."""
    ChannelShieldID: SH_
    """Channel Shield ID (300A,02B3), VM 1, Type 2 (PS3.3 C.8.8.22)."""
    ChannelShieldName: LO_
    """Channel Shield Name (300A,02B4), VM 1, Type 3 (PS3.3 C.8.8.22)."""

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
    """Referenced Control Point Index (300C,00F0), VM 1, Type 3 (PS3.3 C.8.8.22)."""
    TreatmentControlPointDate: DA
    """Treatment Control Point Date (3008,0024), VM 1, Type 1 (PS3.3 C.8.8.22)."""
    TreatmentControlPointTime: TM
    """Treatment Control Point Time (3008,0025), VM 1, Type 1 (PS3.3 C.8.8.22)."""
    ControlPointRelativePosition: DS
    """Control Point Relative Position (300A,02D2), VM 1, Type 1 (PS3.3 C.8.8.22)."""
    OverrideSequence: SQ[
        BrachyControlPointDeliveredSequenceOverrideSequenceItems,
        BrachyControlPointDeliveredSequenceOverrideSequenceItem,
    ]
    """Override Sequence (3008,0060), VM 1, Type 3 (PS3.3 C.8.8.22)."""

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
    """Referenced Control Point Index (300C,00F0), VM 1, Type 3 (PS3.3 C.8.8.22)."""
    TreatmentControlPointDate: DA
    """Treatment Control Point Date (3008,0024), VM 1, Type 1 (PS3.3 C.8.8.22)."""
    TreatmentControlPointTime: TM
    """Treatment Control Point Time (3008,0025), VM 1, Type 1 (PS3.3 C.8.8.22)."""
    ControlPointRelativePosition: DS
    """Control Point Relative Position (300A,02D2), VM 1, Type 1 (PS3.3 C.8.8.22)."""
    OverrideSequence: SQ[
        BrachyControlPointDeliveredSequenceOverrideSequenceItems,
        BrachyControlPointDeliveredSequenceOverrideSequenceItem,
    ]
    """Override Sequence (3008,0060), VM 1, Type 3 (PS3.3 C.8.8.22)."""

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
    """Pulse Number (3008,0172), VM 1, Type 1 (PS3.3 C.8.8.22)."""
    SafePositionExitDate: DA
    """Safe Position Exit Date (3008,0162), VM 1, Type 1 (PS3.3 C.8.8.22)."""
    SafePositionExitTime: TM
    """Safe Position Exit Time (3008,0164), VM 1, Type 1 (PS3.3 C.8.8.22)."""
    SafePositionReturnDate: DA
    """Safe Position Return Date (3008,0166), VM 1, Type 1 (PS3.3 C.8.8.22)."""
    SafePositionReturnTime: TM
    """Safe Position Return Time (3008,0168), VM 1, Type 1 (PS3.3 C.8.8.22)."""
    BrachyPulseControlPointDeliveredSequence: SQ[
        BrachyPulseControlPointDeliveredSequenceItems, BrachyPulseControlPointDeliveredSequenceItem
    ]
    """Brachy Pulse Control Point Delivered Sequence (3008,0173), VM 1, Type 1 (PS3.3 C.8.8.22)."""

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
    """Channel Number (300A,0282), VM 1, Type 1 (PS3.3 C.8.8.22)."""
    ReferencedChannelNumber: IS_
    """Referenced Channel Number (0074,1406), VM 1, Type 3 (PS3.3 C.8.8.22)."""
    ChannelLength: DS_
    """Channel Length (300A,0284), VM 1, Type 2 (PS3.3 C.8.8.22)."""
    ChannelEffectiveLength: DS_
    """Channel Effective Length (300A,0271), VM 1, Type 3 (PS3.3 C.8.8.22)."""
    ChannelInnerLength: DS_
    """Channel Inner Length (300A,0272), VM 1, Type 2C (PS3.3 C.8.8.22)."""
    AfterloaderChannelID: SH_
    """Afterloader Channel ID (300A,0273), VM 1, Type 3 (PS3.3 C.8.8.22)."""
    SpecifiedChannelTotalTime: DS
    """Specified Channel Total Time (3008,0132), VM 1, Type 1 (PS3.3 C.8.8.22)."""
    DeliveredChannelTotalTime: DS
    """Delivered Channel Total Time (3008,0134), VM 1, Type 1 (PS3.3 C.8.8.22)."""
    SourceMovementType: CST[Literal["STEPWISE", "FIXED", "OSCILLATING", "UNIDIRECTIONAL"]]
    """Source Movement Type (300A,0288), VM 1, Type 1 (PS3.3 C.8.8.22)."""
    SpecifiedNumberOfPulses: IS
    """Specified Number of Pulses (3008,0136), VM 1, Type 1C (PS3.3 C.8.8.22)."""
    DeliveredNumberOfPulses: IS
    """Delivered Number of Pulses (3008,0138), VM 1, Type 1C (PS3.3 C.8.8.22)."""
    SpecifiedPulseRepetitionInterval: DS
    """Specified Pulse Repetition Interval (3008,013A), VM 1, Type 1C (PS3.3 C.8.8.22)."""
    DeliveredPulseRepetitionInterval: DS
    """Delivered Pulse Repetition Interval (3008,013C), VM 1, Type 1C (PS3.3 C.8.8.22)."""
    ReferencedMeasuredDoseReferenceSequence: SQ[
        ReferencedMeasuredDoseReferenceSequenceItems, ReferencedMeasuredDoseReferenceSequenceItem
    ]
    """Referenced Measured Dose Reference Sequence (3008,0080), VM 1, Type 3 (PS3.3 C.8.8.22)."""
    ReferencedCalculatedDoseReferenceSequence: SQ[
        ReferencedCalculatedDoseReferenceSequenceItems, ReferencedCalculatedDoseReferenceSequenceItem
    ]
    """Referenced Calculated Dose Reference Sequence (3008,0090), VM 1, Type 3 (PS3.3 C.8.8.22)."""
    RecordedSourceApplicatorSequence: SQ[RecordedSourceApplicatorSequenceItems, RecordedSourceApplicatorSequenceItem]
    """Recorded Source Applicator Sequence (3008,0140), VM 1, Type 3 (PS3.3 C.8.8.22)."""
    TransferTubeNumber: IS_
    """Transfer Tube Number (300A,02A2), VM 1, Type 2 (PS3.3 C.8.8.22)."""
    TransferTubeLength: DS_
    """Transfer Tube Length (300A,02A4), VM 1, Type 2C (PS3.3 C.8.8.22)."""
    RecordedChannelShieldSequence: SQ[RecordedChannelShieldSequenceItems, RecordedChannelShieldSequenceItem]
    """Recorded Channel Shield Sequence (3008,0150), VM 1, Type 3 (PS3.3 C.8.8.22)."""
    ReferencedSourceNumber: IS
    """Referenced Source Number (300C,000E), VM 1, Type 1 (PS3.3 C.8.8.22)."""
    SafePositionExitDate: DA
    """Safe Position Exit Date (3008,0162), VM 1, Type 1C (PS3.3 C.8.8.22)."""
    SafePositionExitTime: TM
    """Safe Position Exit Time (3008,0164), VM 1, Type 1C (PS3.3 C.8.8.22)."""
    SafePositionReturnDate: DA
    """Safe Position Return Date (3008,0166), VM 1, Type 1C (PS3.3 C.8.8.22)."""
    SafePositionReturnTime: TM
    """Safe Position Return Time (3008,0168), VM 1, Type 1C (PS3.3 C.8.8.22)."""
    NumberOfControlPoints: IS
    """Number of Control Points (300A,0110), VM 1, Type 1 (PS3.3 C.8.8.22)."""
    BrachyControlPointDeliveredSequence: SQ[
        BrachyControlPointDeliveredSequenceItems, BrachyControlPointDeliveredSequenceItem
    ]
    """Brachy Control Point Delivered Sequence (3008,0160), VM 1, Type 1 (PS3.3 C.8.8.22)."""
    PulseSpecificBrachyControlPointDeliveredSequence: SQ[
        PulseSpecificBrachyControlPointDeliveredSequenceItems, PulseSpecificBrachyControlPointDeliveredSequenceItem
    ]
    """Pulse Specific Brachy Control Point Delivered Sequence (3008,0171), VM 1, Type 3 (PS3.3 C.8.8.22)."""

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
        TreatmentVerificationStatus: Literal["VERIFIED", "VERIFIED_OVR", "NOT_VERIFIED", None] = ...,
        TreatmentDeliveryType: Literal["TREATMENT", "CONTINUATION", None] | AnyText = ...,
        ReferencedMeasuredDoseReferenceSequence: Items[ReferencedMeasuredDoseReferenceSequenceItem] = ...,
        ReferencedCalculatedDoseReferenceSequence: Items[
            TreatmentSessionApplicationSetupSequenceReferencedCalculatedDoseReferenceSequenceItem
        ] = ...,
        ApplicationSetupCheck: Literal["PASSED", "FAILED", "UNKNOWN", None] = ...,
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
    """Application Setup Type (300A,0232), VM 1, Type 1 (PS3.3 C.8.8.22)."""
    ReferencedBrachyApplicationSetupNumber: IS_
    """Referenced Brachy Application Setup Number (300C,000C), VM 1, Type 3 (PS3.3 C.8.8.22)."""
    ApplicationSetupName: LO_
    """Application Setup Name (300A,0236), VM 1, Type 3 (PS3.3 C.8.8.22)."""
    ApplicationSetupManufacturer: LO_
    """Application Setup Manufacturer (300A,0238), VM 1, Type 3 (PS3.3 C.8.8.22)."""
    TemplateNumber: IS_
    """Template Number (300A,0240), VM 1, Type 3 (PS3.3 C.8.8.22)."""
    TemplateType: SH_
    """Template Type (300A,0242), VM 1, Type 3 (PS3.3 C.8.8.22)."""
    TemplateName: LO_
    """Template Name (300A,0244), VM 1, Type 3 (PS3.3 C.8.8.22)."""
    ApplicationSetupCheck: CS_[Literal["PASSED", "FAILED", "UNKNOWN"]]
    """Application Setup Check (3008,0116), VM 1, Type 3 (PS3.3 C.8.8.22)."""
    ReferencedVerificationImageSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced Verification Image Sequence (300C,0040), VM 1, Type 3 (PS3.3 C.8.8.22)."""
    TotalReferenceAirKerma: DS
    """Total Reference Air Kerma (300A,0250), VM 1, Type 1 (PS3.3 C.8.8.22)."""
    ReferencedMeasuredDoseReferenceSequence: SQ[
        ReferencedMeasuredDoseReferenceSequenceItems, ReferencedMeasuredDoseReferenceSequenceItem
    ]
    """Referenced Measured Dose Reference Sequence (3008,0080), VM 1, Type 3 (PS3.3 C.8.8.22)."""
    ReferencedCalculatedDoseReferenceSequence: SQ[
        TreatmentSessionApplicationSetupSequenceReferencedCalculatedDoseReferenceSequenceItems,
        TreatmentSessionApplicationSetupSequenceReferencedCalculatedDoseReferenceSequenceItem,
    ]
    """Referenced Calculated Dose Reference Sequence (3008,0090), VM 1, Type 3 (PS3.3 C.8.8.22)."""
    CurrentFractionNumber: IS_
    """Current Fraction Number (3008,0022), VM 1, Type 2 (PS3.3 C.8.8.22)."""
    TreatmentDeliveryType: CST_[Literal["TREATMENT", "CONTINUATION"]]
    """Treatment Delivery Type (300A,00CE), VM 1, Type 2 (PS3.3 C.8.8.22)."""
    TreatmentTerminationStatus: CS[Literal["NORMAL", "OPERATOR", "MACHINE", "UNKNOWN"]]
    """Treatment Termination Status (3008,002A), VM 1, Type 1 (PS3.3 C.8.8.22)."""
    RTTreatmentTerminationReasonCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """RT Treatment Termination Reason Code Sequence (300A,0715), VM 1, Type 3 (PS3.3 C.8.8.22)."""
    MachineSpecificTreatmentTerminationCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Machine-Specific Treatment Termination Code Sequence (300A,0716), VM 1, Type 3 (PS3.3 C.8.8.22)."""
    TreatmentTerminationDescription: ST_
    """Treatment Termination Description (300A,0730), VM 1, Type 3 (PS3.3 C.8.8.22)."""
    TreatmentVerificationStatus: CS_[Literal["VERIFIED", "VERIFIED_OVR", "NOT_VERIFIED"]]
    """Treatment Verification Status (3008,002C), VM 1, Type 2 (PS3.3 C.8.8.22)."""
    RecordedBrachyAccessoryDeviceSequence: SQ[
        RecordedBrachyAccessoryDeviceSequenceItems, RecordedBrachyAccessoryDeviceSequenceItem
    ]
    """Recorded Brachy Accessory Device Sequence (3008,0120), VM 1, Type 3 (PS3.3 C.8.8.22)."""
    RecordedChannelSequence: SQ[RecordedChannelSequenceItems, RecordedChannelSequenceItem]
    """Recorded Channel Sequence (3008,0130), VM 1, Type 1 (PS3.3 C.8.8.22)."""

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
        TreatmentVerificationStatus: Literal["VERIFIED", "VERIFIED_OVR", "NOT_VERIFIED", None] = ...,
        TreatmentDeliveryType: Literal["TREATMENT", "CONTINUATION", None] | AnyText = ...,
        ReferencedMeasuredDoseReferenceSequence: Items[ReferencedMeasuredDoseReferenceSequenceItem] = ...,
        ReferencedCalculatedDoseReferenceSequence: Items[
            TreatmentSessionApplicationSetupSequenceReferencedCalculatedDoseReferenceSequenceItem
        ] = ...,
        ApplicationSetupCheck: Literal["PASSED", "FAILED", "UNKNOWN", None] = ...,
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
