# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Treatment Session Application Setup Sequence (3008,0110)."""

from __future__ import annotations

from dcmgen.model.fields import CS, CS_, CST, CST_, DA, DS, DS_, IS, IS_, LO_, SH_, SQ, ST_, TM, US
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.brachy_control_point_delivered_sequence_override_sequence_item import (
        BrachyControlPointDeliveredSequenceOverrideSequenceItem,
    )
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.referenced_calculated_dose_reference_sequence_item import (
        ReferencedCalculatedDoseReferenceSequenceItem,
    )
    from dcmgen.items.referenced_measured_dose_reference_sequence_item import (
        ReferencedMeasuredDoseReferenceSequenceItem,
    )
    from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro


class TreatmentSessionApplicationSetupSequenceItem(Item):
    """Item of Treatment Session Application Setup Sequence (3008,0110) (PS3.3 C.8.8.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """

    __slots__ = ()

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
    ] = CST(0x300A_0232)
    """Application Setup Type (300A,0232), VM 1, Type 1 (PS3.3 C.8.8.22)."""
    ReferencedBrachyApplicationSetupNumber: IS_ = IS_(0x300C_000C)
    """Referenced Brachy Application Setup Number (300C,000C), VM 1, Type 3 (PS3.3 C.8.8.22)."""
    ApplicationSetupName: LO_ = LO_(0x300A_0236)
    """Application Setup Name (300A,0236), VM 1, Type 3 (PS3.3 C.8.8.22)."""
    ApplicationSetupManufacturer: LO_ = LO_(0x300A_0238)
    """Application Setup Manufacturer (300A,0238), VM 1, Type 3 (PS3.3 C.8.8.22)."""
    TemplateNumber: IS_ = IS_(0x300A_0240)
    """Template Number (300A,0240), VM 1, Type 3 (PS3.3 C.8.8.22)."""
    TemplateType: SH_ = SH_(0x300A_0242)
    """Template Type (300A,0242), VM 1, Type 3 (PS3.3 C.8.8.22)."""
    TemplateName: LO_ = LO_(0x300A_0244)
    """Template Name (300A,0244), VM 1, Type 3 (PS3.3 C.8.8.22)."""
    ApplicationSetupCheck: CS_[Literal["PASSED", "FAILED", "UNKNOWN"]] = CS_(0x3008_0116)
    """Application Setup Check (3008,0116), VM 1, Type 3 (PS3.3 C.8.8.22)."""
    ReferencedVerificationImageSequence: SQ[SOPInstanceReferenceMacro] = SQ(0x300C_0040, "SOPInstanceReferenceMacro")
    """Referenced Verification Image Sequence (300C,0040), VM 1, Type 3 (PS3.3 C.8.8.22)."""
    TotalReferenceAirKerma: DS = DS(0x300A_0250)
    """Total Reference Air Kerma (300A,0250), VM 1, Type 1 (PS3.3 C.8.8.22)."""
    ReferencedMeasuredDoseReferenceSequence: SQ[ReferencedMeasuredDoseReferenceSequenceItem] = SQ(
        0x3008_0080, "ReferencedMeasuredDoseReferenceSequenceItem"
    )
    """Referenced Measured Dose Reference Sequence (3008,0080), VM 1, Type 3 (PS3.3 C.8.8.22)."""
    ReferencedCalculatedDoseReferenceSequence: SQ[
        TreatmentSessionApplicationSetupSequenceReferencedCalculatedDoseReferenceSequenceItem
    ] = SQ(0x3008_0090, "TreatmentSessionApplicationSetupSequenceReferencedCalculatedDoseReferenceSequenceItem")
    """Referenced Calculated Dose Reference Sequence (3008,0090), VM 1, Type 3 (PS3.3 C.8.8.22)."""
    CurrentFractionNumber: IS_ = IS_(0x3008_0022)
    """Current Fraction Number (3008,0022), VM 1, Type 2 (PS3.3 C.8.8.22)."""
    TreatmentDeliveryType: CST_[Literal["TREATMENT", "CONTINUATION"]] = CST_(0x300A_00CE)
    """Treatment Delivery Type (300A,00CE), VM 1, Type 2 (PS3.3 C.8.8.22)."""
    TreatmentTerminationStatus: CS[Literal["NORMAL", "OPERATOR", "MACHINE", "UNKNOWN"]] = CS(0x3008_002A)
    """Treatment Termination Status (3008,002A), VM 1, Type 1 (PS3.3 C.8.8.22)."""
    RTTreatmentTerminationReasonCodeSequence: SQ[CodeSequenceMacro] = SQ(0x300A_0715, "CodeSequenceMacro")
    """RT Treatment Termination Reason Code Sequence (300A,0715), VM 1, Type 3 (PS3.3 C.8.8.22)."""
    MachineSpecificTreatmentTerminationCodeSequence: SQ[CodeSequenceMacro] = SQ(0x300A_0716, "CodeSequenceMacro")
    """Machine-Specific Treatment Termination Code Sequence (300A,0716), VM 1, Type 3 (PS3.3 C.8.8.22)."""
    TreatmentTerminationDescription: ST_ = ST_(0x300A_0730)
    """Treatment Termination Description (300A,0730), VM 1, Type 3 (PS3.3 C.8.8.22)."""
    TreatmentVerificationStatus: CS_[Literal["VERIFIED", "VERIFIED_OVR", "NOT_VERIFIED"]] = CS_(0x3008_002C)
    """Treatment Verification Status (3008,002C), VM 1, Type 2 (PS3.3 C.8.8.22)."""
    RecordedBrachyAccessoryDeviceSequence: SQ[RecordedBrachyAccessoryDeviceSequenceItem] = SQ(
        0x3008_0120, "RecordedBrachyAccessoryDeviceSequenceItem"
    )
    """Recorded Brachy Accessory Device Sequence (3008,0120), VM 1, Type 3 (PS3.3 C.8.8.22)."""
    RecordedChannelSequence: SQ[RecordedChannelSequenceItem] = SQ(0x3008_0130, "RecordedChannelSequenceItem")
    """Recorded Channel Sequence (3008,0130), VM 1, Type 1 (PS3.3 C.8.8.22)."""


class TreatmentSessionApplicationSetupSequenceReferencedCalculatedDoseReferenceSequenceItem(Item):
    """Item of Referenced Calculated Dose Reference Sequence (3008,0090) (PS3.3 C.8.8.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """

    __slots__ = ()

    ReferencedDoseReferenceNumber: IS = IS(0x300C_0051)
    """Referenced Dose Reference Number (300C,0051), VM 1, Type 1 (PS3.3 C.8.8.22)."""
    ReferencedCalculatedDoseReferenceNumber: IS = IS(0x3008_0092)
    """Referenced Calculated Dose Reference Number (3008,0092), VM 1, Type 1C (PS3.3 C.8.8.22)."""
    CalculatedDoseReferenceDoseValue: DS = DS(0x3008_0076)
    """Calculated Dose Reference Dose Value (3008,0076), VM 1, Type 1 (PS3.3 C.8.8.22)."""


class RecordedBrachyAccessoryDeviceSequenceItem(Item):
    """Item of Recorded Brachy Accessory Device Sequence (3008,0120) (PS3.3 C.8.8.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """

    __slots__ = ()

    ReferencedBrachyAccessoryDeviceNumber: IS_ = IS_(0x3008_0122)
    """Referenced Brachy Accessory Device Number (3008,0122), VM 1, Type 2 (PS3.3 C.8.8.22)."""
    BrachyAccessoryDeviceID: SH_ = SH_(0x300A_0263)
    """Brachy Accessory Device ID (300A,0263), VM 1, Type 2 (PS3.3 C.8.8.22)."""
    BrachyAccessoryDeviceType: CST[Literal["SHIELD", "DILATATION", "MOLD", "PLAQUE", "FLAB"]] = CST(0x300A_0264)
    """Brachy Accessory Device Type (300A,0264), VM 1, Type 1 (PS3.3 C.8.8.22)."""
    BrachyAccessoryDeviceName: LO_ = LO_(0x300A_0266)
    """Brachy Accessory Device Name (300A,0266), VM 1, Type 3 (PS3.3 C.8.8.22)."""


class RecordedChannelSequenceItem(Item):
    """Item of Recorded Channel Sequence (3008,0130) (PS3.3 C.8.8.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """

    __slots__ = ()

    ChannelNumber: IS = IS(0x300A_0282)
    """Channel Number (300A,0282), VM 1, Type 1 (PS3.3 C.8.8.22)."""
    ReferencedChannelNumber: IS_ = IS_(0x0074_1406)
    """Referenced Channel Number (0074,1406), VM 1, Type 3 (PS3.3 C.8.8.22)."""
    ChannelLength: DS_ = DS_(0x300A_0284)
    """Channel Length (300A,0284), VM 1, Type 2 (PS3.3 C.8.8.22)."""
    ChannelEffectiveLength: DS_ = DS_(0x300A_0271)
    """Channel Effective Length (300A,0271), VM 1, Type 3 (PS3.3 C.8.8.22)."""
    ChannelInnerLength: DS_ = DS_(0x300A_0272)
    """Channel Inner Length (300A,0272), VM 1, Type 2C (PS3.3 C.8.8.22)."""
    AfterloaderChannelID: SH_ = SH_(0x300A_0273)
    """Afterloader Channel ID (300A,0273), VM 1, Type 3 (PS3.3 C.8.8.22)."""
    SpecifiedChannelTotalTime: DS = DS(0x3008_0132)
    """Specified Channel Total Time (3008,0132), VM 1, Type 1 (PS3.3 C.8.8.22)."""
    DeliveredChannelTotalTime: DS = DS(0x3008_0134)
    """Delivered Channel Total Time (3008,0134), VM 1, Type 1 (PS3.3 C.8.8.22)."""
    SourceMovementType: CST[Literal["STEPWISE", "FIXED", "OSCILLATING", "UNIDIRECTIONAL"]] = CST(0x300A_0288)
    """Source Movement Type (300A,0288), VM 1, Type 1 (PS3.3 C.8.8.22)."""
    SpecifiedNumberOfPulses: IS = IS(0x3008_0136)
    """Specified Number of Pulses (3008,0136), VM 1, Type 1C (PS3.3 C.8.8.22)."""
    DeliveredNumberOfPulses: IS = IS(0x3008_0138)
    """Delivered Number of Pulses (3008,0138), VM 1, Type 1C (PS3.3 C.8.8.22)."""
    SpecifiedPulseRepetitionInterval: DS = DS(0x3008_013A)
    """Specified Pulse Repetition Interval (3008,013A), VM 1, Type 1C (PS3.3 C.8.8.22)."""
    DeliveredPulseRepetitionInterval: DS = DS(0x3008_013C)
    """Delivered Pulse Repetition Interval (3008,013C), VM 1, Type 1C (PS3.3 C.8.8.22)."""
    ReferencedMeasuredDoseReferenceSequence: SQ[ReferencedMeasuredDoseReferenceSequenceItem] = SQ(
        0x3008_0080, "ReferencedMeasuredDoseReferenceSequenceItem"
    )
    """Referenced Measured Dose Reference Sequence (3008,0080), VM 1, Type 3 (PS3.3 C.8.8.22)."""
    ReferencedCalculatedDoseReferenceSequence: SQ[ReferencedCalculatedDoseReferenceSequenceItem] = SQ(
        0x3008_0090, "ReferencedCalculatedDoseReferenceSequenceItem"
    )
    """Referenced Calculated Dose Reference Sequence (3008,0090), VM 1, Type 3 (PS3.3 C.8.8.22)."""
    RecordedSourceApplicatorSequence: SQ[RecordedSourceApplicatorSequenceItem] = SQ(
        0x3008_0140, "RecordedSourceApplicatorSequenceItem"
    )
    """Recorded Source Applicator Sequence (3008,0140), VM 1, Type 3 (PS3.3 C.8.8.22)."""
    TransferTubeNumber: IS_ = IS_(0x300A_02A2)
    """Transfer Tube Number (300A,02A2), VM 1, Type 2 (PS3.3 C.8.8.22)."""
    TransferTubeLength: DS_ = DS_(0x300A_02A4)
    """Transfer Tube Length (300A,02A4), VM 1, Type 2C (PS3.3 C.8.8.22)."""
    RecordedChannelShieldSequence: SQ[RecordedChannelShieldSequenceItem] = SQ(
        0x3008_0150, "RecordedChannelShieldSequenceItem"
    )
    """Recorded Channel Shield Sequence (3008,0150), VM 1, Type 3 (PS3.3 C.8.8.22)."""
    ReferencedSourceNumber: IS = IS(0x300C_000E)
    """Referenced Source Number (300C,000E), VM 1, Type 1 (PS3.3 C.8.8.22)."""
    SafePositionExitDate: DA = DA(0x3008_0162)
    """Safe Position Exit Date (3008,0162), VM 1, Type 1C (PS3.3 C.8.8.22)."""
    SafePositionExitTime: TM = TM(0x3008_0164)
    """Safe Position Exit Time (3008,0164), VM 1, Type 1C (PS3.3 C.8.8.22)."""
    SafePositionReturnDate: DA = DA(0x3008_0166)
    """Safe Position Return Date (3008,0166), VM 1, Type 1C (PS3.3 C.8.8.22)."""
    SafePositionReturnTime: TM = TM(0x3008_0168)
    """Safe Position Return Time (3008,0168), VM 1, Type 1C (PS3.3 C.8.8.22)."""
    NumberOfControlPoints: IS = IS(0x300A_0110)
    """Number of Control Points (300A,0110), VM 1, Type 1 (PS3.3 C.8.8.22)."""
    BrachyControlPointDeliveredSequence: SQ[BrachyControlPointDeliveredSequenceItem] = SQ(
        0x3008_0160, "BrachyControlPointDeliveredSequenceItem"
    )
    """Brachy Control Point Delivered Sequence (3008,0160), VM 1, Type 1 (PS3.3 C.8.8.22)."""
    PulseSpecificBrachyControlPointDeliveredSequence: SQ[PulseSpecificBrachyControlPointDeliveredSequenceItem] = SQ(
        0x3008_0171, "PulseSpecificBrachyControlPointDeliveredSequenceItem"
    )
    """Pulse Specific Brachy Control Point Delivered Sequence (3008,0171), VM 1, Type 3 (PS3.3 C.8.8.22)."""


class RecordedSourceApplicatorSequenceItem(Item):
    """Item of Recorded Source Applicator Sequence (3008,0140) (PS3.3 C.8.8.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """

    __slots__ = ()

    ReferencedSourceApplicatorNumber: IS_ = IS_(0x3008_0142)
    """Referenced Source Applicator Number (3008,0142), VM 1, Type 2 (PS3.3 C.8.8.22)."""
    SourceApplicatorID: SH_ = SH_(0x300A_0291)
    """Source Applicator ID (300A,0291), VM 1, Type 2 (PS3.3 C.8.8.22)."""
    SourceApplicatorType: CST[Literal["FLEXIBLE", "RIGID"]] = CST(0x300A_0292)
    """Source Applicator Type (300A,0292), VM 1, Type 1 (PS3.3 C.8.8.22)."""
    SourceApplicatorName: LO_ = LO_(0x300A_0294)
    """Source Applicator Name (300A,0294), VM 1, Type 3 (PS3.3 C.8.8.22)."""
    SourceApplicatorLength: DS = DS(0x300A_0296)
    """Source Applicator Length (300A,0296), VM 1, Type 1 (PS3.3 C.8.8.22)."""
    SourceApplicatorTipLength: DS_ = DS_(0x300A_0274)
    """Source Applicator Tip Length (300A,0274), VM 1, Type 2C (PS3.3 C.8.8.22)."""
    SourceApplicatorManufacturer: LO_ = LO_(0x300A_0298)
    """Source Applicator Manufacturer (300A,0298), VM 1, Type 3 (PS3.3 C.8.8.22)."""
    SourceApplicatorStepSize: DS = DS(0x300A_02A0)
    """Source Applicator Step Size (300A,02A0), VM 1, Type 1C (PS3.3 C.8.8.22)."""


class RecordedChannelShieldSequenceItem(Item):
    """Item of Recorded Channel Shield Sequence (3008,0150) (PS3.3 C.8.8.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """

    __slots__ = ()

    ReferencedChannelShieldNumber: IS_ = IS_(0x3008_0152)
    """Referenced Channel Shield Number (3008,0152), VM 1, Type 2 (PS3.3 C.8.8.22)."""
    ChannelShieldID: SH_ = SH_(0x300A_02B3)
    """Channel Shield ID (300A,02B3), VM 1, Type 2 (PS3.3 C.8.8.22)."""
    ChannelShieldName: LO_ = LO_(0x300A_02B4)
    """Channel Shield Name (300A,02B4), VM 1, Type 3 (PS3.3 C.8.8.22)."""


class BrachyControlPointDeliveredSequenceItem(Item):
    """Item of Brachy Control Point Delivered Sequence (3008,0160) (PS3.3 C.8.8.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """

    __slots__ = ()

    ReferencedControlPointIndex: IS_ = IS_(0x300C_00F0)
    """Referenced Control Point Index (300C,00F0), VM 1, Type 3 (PS3.3 C.8.8.22)."""
    TreatmentControlPointDate: DA = DA(0x3008_0024)
    """Treatment Control Point Date (3008,0024), VM 1, Type 1 (PS3.3 C.8.8.22)."""
    TreatmentControlPointTime: TM = TM(0x3008_0025)
    """Treatment Control Point Time (3008,0025), VM 1, Type 1 (PS3.3 C.8.8.22)."""
    ControlPointRelativePosition: DS = DS(0x300A_02D2)
    """Control Point Relative Position (300A,02D2), VM 1, Type 1 (PS3.3 C.8.8.22)."""
    OverrideSequence: SQ[BrachyControlPointDeliveredSequenceOverrideSequenceItem] = SQ(
        0x3008_0060, "BrachyControlPointDeliveredSequenceOverrideSequenceItem"
    )
    """Override Sequence (3008,0060), VM 1, Type 3 (PS3.3 C.8.8.22)."""


class PulseSpecificBrachyControlPointDeliveredSequenceItem(Item):
    """Item of Pulse Specific Brachy Control Point Delivered Sequence (3008,0171) (PS3.3 C.8.8.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """

    __slots__ = ()

    PulseNumber: US = US(0x3008_0172)
    """Pulse Number (3008,0172), VM 1, Type 1 (PS3.3 C.8.8.22)."""
    SafePositionExitDate: DA = DA(0x3008_0162)
    """Safe Position Exit Date (3008,0162), VM 1, Type 1 (PS3.3 C.8.8.22)."""
    SafePositionExitTime: TM = TM(0x3008_0164)
    """Safe Position Exit Time (3008,0164), VM 1, Type 1 (PS3.3 C.8.8.22)."""
    SafePositionReturnDate: DA = DA(0x3008_0166)
    """Safe Position Return Date (3008,0166), VM 1, Type 1 (PS3.3 C.8.8.22)."""
    SafePositionReturnTime: TM = TM(0x3008_0168)
    """Safe Position Return Time (3008,0168), VM 1, Type 1 (PS3.3 C.8.8.22)."""
    BrachyPulseControlPointDeliveredSequence: SQ[BrachyPulseControlPointDeliveredSequenceItem] = SQ(
        0x3008_0173, "BrachyPulseControlPointDeliveredSequenceItem"
    )
    """Brachy Pulse Control Point Delivered Sequence (3008,0173), VM 1, Type 1 (PS3.3 C.8.8.22)."""


class BrachyPulseControlPointDeliveredSequenceItem(Item):
    """Item of Brachy Pulse Control Point Delivered Sequence (3008,0173) (PS3.3 C.8.8.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """

    __slots__ = ()

    ReferencedControlPointIndex: IS_ = IS_(0x300C_00F0)
    """Referenced Control Point Index (300C,00F0), VM 1, Type 3 (PS3.3 C.8.8.22)."""
    TreatmentControlPointDate: DA = DA(0x3008_0024)
    """Treatment Control Point Date (3008,0024), VM 1, Type 1 (PS3.3 C.8.8.22)."""
    TreatmentControlPointTime: TM = TM(0x3008_0025)
    """Treatment Control Point Time (3008,0025), VM 1, Type 1 (PS3.3 C.8.8.22)."""
    ControlPointRelativePosition: DS = DS(0x300A_02D2)
    """Control Point Relative Position (300A,02D2), VM 1, Type 1 (PS3.3 C.8.8.22)."""
    OverrideSequence: SQ[BrachyControlPointDeliveredSequenceOverrideSequenceItem] = SQ(
        0x3008_0060, "BrachyControlPointDeliveredSequenceOverrideSequenceItem"
    )
    """Override Sequence (3008,0060), VM 1, Type 3 (PS3.3 C.8.8.22)."""
