# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Treatment Session Beam Sequence (3008,0020)."""

from __future__ import annotations

from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.model.fields import (
    AT_,
    CS,
    CS_,
    CST,
    CST_,
    DA,
    DS,
    DS_,
    DT,
    FL,
    FL_,
    IS,
    IS_,
    LO_,
    SH_,
    SQ,
    ST_,
    TM,
    US_,
    PNn,
)
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.applicator_sequence_item import ApplicatorSequenceItem
    from dcmgen.items.beam_limiting_device_leaf_pairs_sequence_item import BeamLimitingDeviceLeafPairsSequenceItem
    from dcmgen.items.beam_limiting_device_position_sequence_item import BeamLimitingDevicePositionSequenceItem
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.content_item_macro import ContentItemMacro
    from dcmgen.items.corrected_parameter_sequence_item import CorrectedParameterSequenceItem
    from dcmgen.items.device_identification_macro import DeviceIdentificationMacro
    from dcmgen.items.dose_calibration_conditions_sequence_item import DoseCalibrationConditionsSequenceItem
    from dcmgen.items.general_accessory_sequence_item import GeneralAccessorySequenceItem
    from dcmgen.items.interlock_macro import InterlockMacro
    from dcmgen.items.person_identification_macro import PersonIdentificationMacro
    from dcmgen.items.primary_fluence_mode_sequence_item import PrimaryFluenceModeSequenceItem
    from dcmgen.items.referenced_calculated_dose_reference_sequence_item import (
        ReferencedCalculatedDoseReferenceSequenceItem,
    )
    from dcmgen.items.referenced_measured_dose_reference_sequence_item import (
        ReferencedMeasuredDoseReferenceSequenceItem,
    )
    from dcmgen.items.rt_beam_limiting_device_definition_macro import RTBeamLimitingDeviceDefinitionMacro
    from dcmgen.items.rt_beam_limiting_device_opening_definition_macro import RTBeamLimitingDeviceOpeningDefinitionMacro
    from dcmgen.items.wedge_position_sequence_item import WedgePositionSequenceItem


class TreatmentSessionBeamSequenceItem(Item):
    """Item of Treatment Session Beam Sequence (3008,0020) (PS3.3 C.8.8.21).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """

    __slots__ = ()

    ReferencedBeamNumber: IS_ = IS_(0x300C_0006)
    """Referenced Beam Number (300C,0006), VM 1, Type 3 (PS3.3 C.8.8.21)."""
    BeamName: LO_ = LO_(0x300A_00C2)
    """Beam Name (300A,00C2), VM 1, Type 3 (PS3.3 C.8.8.21)."""
    EntityLongLabel: LO_ = LO_(0x3010_0038)
    """Entity Long Label (3010,0038), VM 1, Type 3 (PS3.3 C.8.8.21)."""
    BeamDescription: ST_ = ST_(0x300A_00C3)
    """Beam Description (300A,00C3), VM 1, Type 3 (PS3.3 C.8.8.21)."""
    DefinitionSourceSequence: SQ[SOPInstanceReferenceMacro] = SQ(0x0008_1156, "SOPInstanceReferenceMacro")
    """Definition Source Sequence (0008,1156), VM 1, Type 3 (PS3.3 C.8.8.21)."""
    BeamType: CS[Literal["STATIC", "DYNAMIC"]] = CS(0x300A_00C4)
    """Beam Type (300A,00C4), VM 1, Type 1 (PS3.3 C.8.8.21)."""
    RadiationType: CST[Literal["PHOTON", "ELECTRON", "NEUTRON", "PROTON"]] = CST(0x300A_00C6)
    """Radiation Type (300A,00C6), VM 1, Type 1 (PS3.3 C.8.8.21)."""
    PrimaryFluenceModeSequence: SQ[PrimaryFluenceModeSequenceItem] = SQ(0x3002_0050, "PrimaryFluenceModeSequenceItem")
    """Primary Fluence Mode Sequence (3002,0050), VM 1, Type 3 (PS3.3 C.8.8.21)."""
    HighDoseTechniqueType: CST[Literal["TBI", "HDR"]] = CST(0x300A_00C7)
    """High-Dose Technique Type (300A,00C7), VM 1, Type 1C (PS3.3 C.8.8.21)."""
    ReferencedVerificationImageSequence: SQ[TreatmentSessionBeamSequenceReferencedVerificationImageSequenceItem] = SQ(
        0x300C_0040, "TreatmentSessionBeamSequenceReferencedVerificationImageSequenceItem"
    )
    """Referenced Verification Image Sequence (300C,0040), VM 1, Type 3 (PS3.3 C.8.8.21)."""
    ReferencedMeasuredDoseReferenceSequence: SQ[ReferencedMeasuredDoseReferenceSequenceItem] = SQ(
        0x3008_0080, "ReferencedMeasuredDoseReferenceSequenceItem"
    )
    """Referenced Measured Dose Reference Sequence (3008,0080), VM 1, Type 3 (PS3.3 C.8.8.21)."""
    ReferencedCalculatedDoseReferenceSequence: SQ[ReferencedCalculatedDoseReferenceSequenceItem] = SQ(
        0x3008_0090, "ReferencedCalculatedDoseReferenceSequenceItem"
    )
    """Referenced Calculated Dose Reference Sequence (3008,0090), VM 1, Type 3 (PS3.3 C.8.8.21)."""
    SourceAxisDistance: DS_ = DS_(0x300A_00B4)
    """Source-Axis Distance (300A,00B4), VM 1, Type 3 (PS3.3 C.8.8.21)."""
    EnhancedRTBeamLimitingDeviceDefinitionFlag: CS_[Literal["YES", "NO"]] = CS_(0x3008_00A3)
    """Enhanced RT Beam Limiting Device Definition Flag (3008,00A3), VM 1, Type 3 (PS3.3 C.8.8.21)."""
    BeamLimitingDeviceLeafPairsSequence: SQ[BeamLimitingDeviceLeafPairsSequenceItem] = SQ(
        0x3008_00A0, "BeamLimitingDeviceLeafPairsSequenceItem"
    )
    """Beam Limiting Device Leaf Pairs Sequence (3008,00A0), VM 1, Type 1C (PS3.3 C.8.8.21)."""
    EnhancedRTBeamLimitingDeviceSequence: SQ[RTBeamLimitingDeviceDefinitionMacro] = SQ(
        0x3008_00A1, "RTBeamLimitingDeviceDefinitionMacro"
    )
    """Enhanced RT Beam Limiting Device Sequence (3008,00A1), VM 1, Type 1C (PS3.3 C.8.8.21)."""
    ReferencedPatientSetupNumber: IS_ = IS_(0x300C_006A)
    """Referenced Patient Setup Number (300C,006A), VM 1, Type 3 (PS3.3 C.8.8.21)."""
    NumberOfWedges: IS = IS(0x300A_00D0)
    """Number of Wedges (300A,00D0), VM 1, Type 1 (PS3.3 C.8.8.21)."""
    RecordedWedgeSequence: SQ[TreatmentSessionBeamSequenceRecordedWedgeSequenceItem] = SQ(
        0x3008_00B0, "TreatmentSessionBeamSequenceRecordedWedgeSequenceItem"
    )
    """Recorded Wedge Sequence (3008,00B0), VM 1, Type 1C (PS3.3 C.8.8.21)."""
    NumberOfCompensators: IS_ = IS_(0x300A_00E0)
    """Number of Compensators (300A,00E0), VM 1, Type 2 (PS3.3 C.8.8.21)."""
    RecordedCompensatorSequence: SQ[TreatmentSessionBeamSequenceRecordedCompensatorSequenceItem] = SQ(
        0x3008_00C0, "TreatmentSessionBeamSequenceRecordedCompensatorSequenceItem"
    )
    """Recorded Compensator Sequence (3008,00C0), VM 1, Type 3 (PS3.3 C.8.8.21)."""
    NumberOfBoli: IS_ = IS_(0x300A_00ED)
    """Number of Boli (300A,00ED), VM 1, Type 2 (PS3.3 C.8.8.21)."""
    ReferencedBolusSequence: SQ[TreatmentSessionBeamSequenceReferencedBolusSequenceItem] = SQ(
        0x300C_00B0, "TreatmentSessionBeamSequenceReferencedBolusSequenceItem"
    )
    """Referenced Bolus Sequence (300C,00B0), VM 1, Type 3 (PS3.3 C.8.8.21)."""
    NumberOfBlocks: IS_ = IS_(0x300A_00F0)
    """Number of Blocks (300A,00F0), VM 1, Type 2 (PS3.3 C.8.8.21)."""
    RecordedBlockSequence: SQ[TreatmentSessionBeamSequenceRecordedBlockSequenceItem] = SQ(
        0x3008_00D0, "TreatmentSessionBeamSequenceRecordedBlockSequenceItem"
    )
    """Recorded Block Sequence (3008,00D0), VM 1, Type 3 (PS3.3 C.8.8.21)."""
    ApplicatorSequence: SQ[ApplicatorSequenceItem] = SQ(0x300A_0107, "ApplicatorSequenceItem")
    """Applicator Sequence (300A,0107), VM 1, Type 3 (PS3.3 C.8.8.21)."""
    GeneralAccessorySequence: SQ[GeneralAccessorySequenceItem] = SQ(0x300A_0420, "GeneralAccessorySequenceItem")
    """General Accessory Sequence (300A,0420), VM 1, Type 3 (PS3.3 C.8.8.21)."""
    CurrentFractionNumber: IS_ = IS_(0x3008_0022)
    """Current Fraction Number (3008,0022), VM 1, Type 2 (PS3.3 C.8.8.21)."""
    ClinicalFractionNumber: US_ = US_(0x300A_0705)
    """Clinical Fraction Number (300A,0705), VM 1, Type 3 (PS3.3 C.8.8.21)."""
    TreatmentDeliveryType: CST_[
        Literal["TREATMENT", "OPEN_PORTFILM", "TRMT_PORTFILM", "CONTINUATION", "SETUP", "VERIFICATION"]
    ] = CST_(0x300A_00CE)
    """Treatment Delivery Type (300A,00CE), VM 1, Type 2 (PS3.3 C.8.8.21)."""
    TreatmentTerminationStatus: CS[Literal["NORMAL", "OPERATOR", "MACHINE", "UNKNOWN"]] = CS(0x3008_002A)
    """Treatment Termination Status (3008,002A), VM 1, Type 1 (PS3.3 C.8.8.21)."""
    RTTreatmentTerminationReasonCodeSequence: SQ[CodeSequenceMacro] = SQ(0x300A_0715, "CodeSequenceMacro")
    """RT Treatment Termination Reason Code Sequence (300A,0715), VM 1, Type 3 (PS3.3 C.8.8.21)."""
    MachineSpecificTreatmentTerminationCodeSequence: SQ[CodeSequenceMacro] = SQ(0x300A_0716, "CodeSequenceMacro")
    """Machine-Specific Treatment Termination Code Sequence (300A,0716), VM 1, Type 3 (PS3.3 C.8.8.21)."""
    TreatmentTerminationDescription: ST_ = ST_(0x300A_0730)
    """Treatment Termination Description (300A,0730), VM 1, Type 3 (PS3.3 C.8.8.21)."""
    TreatmentVerificationStatus: CS_[Literal["VERIFIED", "VERIFIED_OVR", "NOT_VERIFIED"]] = CS_(0x3008_002C)
    """Treatment Verification Status (3008,002C), VM 1, Type 2 (PS3.3 C.8.8.21)."""
    SpecifiedPrimaryMeterset: DS_ = DS_(0x3008_0032)
    """Specified Primary Meterset (3008,0032), VM 1, Type 3 (PS3.3 C.8.8.21)."""
    SpecifiedSecondaryMeterset: DS_ = DS_(0x3008_0033)
    """Specified Secondary Meterset (3008,0033), VM 1, Type 3 (PS3.3 C.8.8.21)."""
    DeliveredPrimaryMeterset: DS_ = DS_(0x3008_0036)
    """Delivered Primary Meterset (3008,0036), VM 1, Type 3 (PS3.3 C.8.8.21)."""
    DeliveredSecondaryMeterset: DS_ = DS_(0x3008_0037)
    """Delivered Secondary Meterset (3008,0037), VM 1, Type 3 (PS3.3 C.8.8.21)."""
    DoseCalibrationConditionsVerifiedFlag: CS_[Literal["YES", "NO"]] = CS_(0x300C_0123)
    """Dose Calibration Conditions Verified Flag (300C,0123), VM 1, Type 3 (PS3.3 C.8.8.21)."""
    DoseCalibrationConditionsSequence: SQ[DoseCalibrationConditionsSequenceItem] = SQ(
        0x300C_0120, "DoseCalibrationConditionsSequenceItem"
    )
    """Dose Calibration Conditions Sequence (300C,0120), VM 1, Type 1C (PS3.3 C.8.8.21)."""
    RadiationDeviceConfigurationAndCommissioningKeySequence: SQ[ContentItemMacro] = SQ(0x300A_065A, "ContentItemMacro")
    """Radiation Device Configuration and Commissioning Key Sequence (300A,065A), VM 1, Type 1C (PS3.3 C.8.8.21)."""
    InterlockSequence: SQ[InterlockMacro] = SQ(0x300A_0740, "InterlockMacro")
    """Interlock Sequence (300A,0740), VM 1, Type 3 (PS3.3 C.8.8.21)."""
    SpecifiedTreatmentTime: DS_ = DS_(0x3008_003A)
    """Specified Treatment Time (3008,003A), VM 1, Type 3 (PS3.3 C.8.8.21)."""
    DeliveredTreatmentTime: DS_ = DS_(0x3008_003B)
    """Delivered Treatment Time (3008,003B), VM 1, Type 3 (PS3.3 C.8.8.21)."""
    GatingBeamHoldTransitionSequence: SQ[GatingBeamHoldTransitionSequenceItem] = SQ(
        0x300C_0125, "GatingBeamHoldTransitionSequenceItem"
    )
    """Gating Beam Hold Transition Sequence (300C,0125), VM 1, Type 3 (PS3.3 C.8.8.21)."""
    NumberOfControlPoints: IS = IS(0x300A_0110)
    """Number of Control Points (300A,0110), VM 1, Type 1 (PS3.3 C.8.8.21)."""
    ControlPointDeliverySequence: SQ[ControlPointDeliverySequenceItem] = SQ(
        0x3008_0040, "ControlPointDeliverySequenceItem"
    )
    """Control Point Delivery Sequence (3008,0040), VM 1, Type 1 (PS3.3 C.8.8.21)."""


class TreatmentSessionBeamSequenceRecordedWedgeSequenceItem(Item):
    """Item of Recorded Wedge Sequence (3008,00B0) (PS3.3 C.8.8.21).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """

    __slots__ = ()

    WedgeNumber: IS_ = IS_(0x300A_00D2)
    """Wedge Number (300A,00D2), VM 1, Type 3 (PS3.3 C.8.8.21)."""
    WedgeType: CST_[Literal["STANDARD", "DYNAMIC", "MOTORIZED"]] = CST_(0x300A_00D3)
    """Wedge Type (300A,00D3), VM 1, Type 2 (PS3.3 C.8.8.21)."""
    WedgeID: SH_ = SH_(0x300A_00D4)
    """Wedge ID (300A,00D4), VM 1, Type 3 (PS3.3 C.8.8.21)."""
    AccessoryCode: LO_ = LO_(0x300A_00F9)
    """Accessory Code (300A,00F9), VM 1, Type 3 (PS3.3 C.8.8.21)."""
    WedgeAngle: IS_ = IS_(0x300A_00D5)
    """Wedge Angle (300A,00D5), VM 1, Type 3 (PS3.3 C.8.8.21)."""
    WedgeOrientation: DS_ = DS_(0x300A_00D8)
    """Wedge Orientation (300A,00D8), VM 1, Type 3 (PS3.3 C.8.8.21)."""


class TreatmentSessionBeamSequenceRecordedCompensatorSequenceItem(Item):
    """Item of Recorded Compensator Sequence (3008,00C0) (PS3.3 C.8.8.21).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """

    __slots__ = ()

    ReferencedCompensatorNumber: IS = IS(0x300C_00D0)
    """Referenced Compensator Number (300C,00D0), VM 1, Type 1 (PS3.3 C.8.8.21)."""
    CompensatorType: CST_[Literal["STANDARD", "DYNAMIC"]] = CST_(0x300A_00EE)
    """Compensator Type (300A,00EE), VM 1, Type 2 (PS3.3 C.8.8.21)."""
    CompensatorID: SH_ = SH_(0x300A_00E5)
    """Compensator ID (300A,00E5), VM 1, Type 3 (PS3.3 C.8.8.21)."""
    AccessoryCode: LO_ = LO_(0x300A_00F9)
    """Accessory Code (300A,00F9), VM 1, Type 3 (PS3.3 C.8.8.21)."""
    CompensatorTrayID: SH_ = SH_(0x300A_00EF)
    """Compensator Tray ID (300A,00EF), VM 1, Type 3 (PS3.3 C.8.8.21)."""
    TrayAccessoryCode: LO_ = LO_(0x300A_0355)
    """Tray Accessory Code (300A,0355), VM 1, Type 3 (PS3.3 C.8.8.21)."""


class TreatmentSessionBeamSequenceReferencedBolusSequenceItem(Item):
    """Item of Referenced Bolus Sequence (300C,00B0) (PS3.3 C.8.8.21).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """

    __slots__ = ()

    ReferencedROINumber: IS = IS(0x3006_0084)
    """Referenced ROI Number (3006,0084), VM 1, Type 1 (PS3.3 C.8.8.21)."""
    BolusID: SH_ = SH_(0x300A_00DC)
    """Bolus ID (300A,00DC), VM 1, Type 3 (PS3.3 C.8.8.21)."""
    AccessoryCode: LO_ = LO_(0x300A_00F9)
    """Accessory Code (300A,00F9), VM 1, Type 3 (PS3.3 C.8.8.21)."""


class TreatmentSessionBeamSequenceRecordedBlockSequenceItem(Item):
    """Item of Recorded Block Sequence (3008,00D0) (PS3.3 C.8.8.21).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """

    __slots__ = ()

    BlockTrayID: SH_ = SH_(0x300A_00F5)
    """Block Tray ID (300A,00F5), VM 1, Type 3 (PS3.3 C.8.8.21)."""
    TrayAccessoryCode: LO_ = LO_(0x300A_0355)
    """Tray Accessory Code (300A,0355), VM 1, Type 3 (PS3.3 C.8.8.21)."""
    AccessoryCode: LO_ = LO_(0x300A_00F9)
    """Accessory Code (300A,00F9), VM 1, Type 3 (PS3.3 C.8.8.21)."""
    ReferencedBlockNumber: IS_ = IS_(0x300C_00E0)
    """Referenced Block Number (300C,00E0), VM 1, Type 3 (PS3.3 C.8.8.21)."""
    BlockName: LO_ = LO_(0x300A_00FE)
    """Block Name (300A,00FE), VM 1, Type 2 (PS3.3 C.8.8.21)."""


class GatingBeamHoldTransitionSequenceItem(Item):
    """Item of Gating Beam Hold Transition Sequence (300C,0125) (PS3.3 C.8.8.21).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """

    __slots__ = ()

    BeamHoldTransition: CST[Literal["HOLD", "RESTART"]] = CST(0x300C_0126)
    """Beam Hold Transition (300C,0126), VM 1, Type 1 (PS3.3 C.8.8.21)."""
    BeamHoldTransitionTriggerSource: CST_[Literal["USER", "DEVICE"]] = CST_(0x300C_0129)
    """Beam Hold Transition Trigger Source (300C,0129), VM 1, Type 3 (PS3.3 C.8.8.21)."""
    BeamHoldTransitionDateTime: DT = DT(0x300C_0127)
    """Beam Hold Transition DateTime (300C,0127), VM 1, Type 1 (PS3.3 C.8.8.21)."""
    BeamHoldOriginatingDeviceSequence: SQ[DeviceIdentificationMacro] = SQ(0x300C_0128, "DeviceIdentificationMacro")
    """Beam Hold Originating Device Sequence (300C,0128), VM 1, Type 1C (PS3.3 C.8.8.21)."""


class ControlPointDeliverySequenceItem(Item):
    """Item of Control Point Delivery Sequence (3008,0040) (PS3.3 C.8.8.21).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """

    __slots__ = ()

    ReferencedControlPointIndex: IS_ = IS_(0x300C_00F0)
    """Referenced Control Point Index (300C,00F0), VM 1, Type 3 (PS3.3 C.8.8.21)."""
    TreatmentControlPointDate: DA = DA(0x3008_0024)
    """Treatment Control Point Date (3008,0024), VM 1, Type 1 (PS3.3 C.8.8.21)."""
    TreatmentControlPointTime: TM = TM(0x3008_0025)
    """Treatment Control Point Time (3008,0025), VM 1, Type 1 (PS3.3 C.8.8.21)."""
    SpecifiedMeterset: DS_ = DS_(0x3008_0042)
    """Specified Meterset (3008,0042), VM 1, Type 2 (PS3.3 C.8.8.21)."""
    DeliveredMeterset: DS = DS(0x3008_0044)
    """Delivered Meterset (3008,0044), VM 1, Type 1 (PS3.3 C.8.8.21)."""
    DoseRateSet: DS_ = DS_(0x300A_0115)
    """Dose Rate Set (300A,0115), VM 1, Type 2 (PS3.3 C.8.8.21)."""
    DoseRateDelivered: DS_ = DS_(0x3008_0048)
    """Dose Rate Delivered (3008,0048), VM 1, Type 2 (PS3.3 C.8.8.21)."""
    NominalBeamEnergy: DS_ = DS_(0x300A_0114)
    """Nominal Beam Energy (300A,0114), VM 1, Type 3 (PS3.3 C.8.8.21)."""
    NominalBeamEnergyUnit: CST[Literal["MV", "MEV"]] = CST(0x300A_0015)
    """Nominal Beam Energy Unit (300A,0015), VM 1, Type 1C (PS3.3 C.8.8.21)."""
    WedgePositionSequence: SQ[WedgePositionSequenceItem] = SQ(0x300A_0116, "WedgePositionSequenceItem")
    """Wedge Position Sequence (300A,0116), VM 1, Type 3 (PS3.3 C.8.8.21)."""
    BeamLimitingDevicePositionSequence: SQ[BeamLimitingDevicePositionSequenceItem] = SQ(
        0x300A_011A, "BeamLimitingDevicePositionSequenceItem"
    )
    """Beam Limiting Device Position Sequence (300A,011A), VM 1, Type 1C (PS3.3 C.8.8.21)."""
    EnhancedRTBeamLimitingOpeningSequence: SQ[RTBeamLimitingDeviceOpeningDefinitionMacro] = SQ(
        0x3008_00A2, "RTBeamLimitingDeviceOpeningDefinitionMacro"
    )
    """Enhanced RT Beam Limiting Opening Sequence (3008,00A2), VM 1, Type 2C (PS3.3 C.8.8.21)."""
    GantryAngle: DS = DS(0x300A_011E)
    """Gantry Angle (300A,011E), VM 1, Type 1C (PS3.3 C.8.8.21)."""
    GantryRotationDirection: CS[Literal["CW", "CC", "NONE"]] = CS(0x300A_011F)
    """Gantry Rotation Direction (300A,011F), VM 1, Type 1C (PS3.3 C.8.8.21)."""
    GantryPitchAngle: FL_ = FL_(0x300A_014A)
    """Gantry Pitch Angle (300A,014A), VM 1, Type 3 (PS3.3 C.8.8.21)."""
    GantryPitchRotationDirection: CS_[Literal["CW", "CC", "NONE"]] = CS_(0x300A_014C)
    """Gantry Pitch Rotation Direction (300A,014C), VM 1, Type 3 (PS3.3 C.8.8.21)."""
    BeamStopperPosition: CS_[Literal["EXTENDED", "RETRACTED", "UNKNOWN"]] = CS_(0x3008_0230)
    """Beam Stopper Position (3008,0230), VM 1, Type 3 (PS3.3 C.8.8.21)."""
    BeamLimitingDeviceAngle: DS = DS(0x300A_0120)
    """Beam Limiting Device Angle (300A,0120), VM 1, Type 1C (PS3.3 C.8.8.21)."""
    BeamLimitingDeviceRotationDirection: CS[Literal["CW", "CC", "NONE"]] = CS(0x300A_0121)
    """Beam Limiting Device Rotation Direction (300A,0121), VM 1, Type 1C (PS3.3 C.8.8.21)."""
    PatientSupportAngle: DS = DS(0x300A_0122)
    """Patient Support Angle (300A,0122), VM 1, Type 1C (PS3.3 C.8.8.21)."""
    PatientSupportRotationDirection: CS[Literal["CW", "CC", "NONE"]] = CS(0x300A_0123)
    """Patient Support Rotation Direction (300A,0123), VM 1, Type 1C (PS3.3 C.8.8.21)."""
    TableTopEccentricAxisDistance: DS_ = DS_(0x300A_0124)
    """Table Top Eccentric Axis Distance (300A,0124), VM 1, Type 3 (PS3.3 C.8.8.21)."""
    TableTopEccentricAngle: DS = DS(0x300A_0125)
    """Table Top Eccentric Angle (300A,0125), VM 1, Type 1C (PS3.3 C.8.8.21)."""
    TableTopEccentricRotationDirection: CS[Literal["CW", "CC", "NONE"]] = CS(0x300A_0126)
    """Table Top Eccentric Rotation Direction (300A,0126), VM 1, Type 1C (PS3.3 C.8.8.21)."""
    TableTopPitchAngle: FL = FL(0x300A_0140)
    """Table Top Pitch Angle (300A,0140), VM 1, Type 1C (PS3.3 C.8.8.21)."""
    TableTopPitchRotationDirection: CS[Literal["CW", "CC", "NONE"]] = CS(0x300A_0142)
    """Table Top Pitch Rotation Direction (300A,0142), VM 1, Type 1C (PS3.3 C.8.8.21)."""
    TableTopRollAngle: FL = FL(0x300A_0144)
    """Table Top Roll Angle (300A,0144), VM 1, Type 1C (PS3.3 C.8.8.21)."""
    TableTopRollRotationDirection: CS[Literal["CW", "CC", "NONE"]] = CS(0x300A_0146)
    """Table Top Roll Rotation Direction (300A,0146), VM 1, Type 1C (PS3.3 C.8.8.21)."""
    TableTopVerticalPosition: DS_ = DS_(0x300A_0128)
    """Table Top Vertical Position (300A,0128), VM 1, Type 2C (PS3.3 C.8.8.21)."""
    TableTopLongitudinalPosition: DS_ = DS_(0x300A_0129)
    """Table Top Longitudinal Position (300A,0129), VM 1, Type 2C (PS3.3 C.8.8.21)."""
    TableTopLateralPosition: DS_ = DS_(0x300A_012A)
    """Table Top Lateral Position (300A,012A), VM 1, Type 2C (PS3.3 C.8.8.21)."""
    CorrectedParameterSequence: SQ[CorrectedParameterSequenceItem] = SQ(0x3008_0068, "CorrectedParameterSequenceItem")
    """Corrected Parameter Sequence (3008,0068), VM 1, Type 3 (PS3.3 C.8.8.21)."""
    OverrideSequence: SQ[ControlPointDeliverySequenceOverrideSequenceItem] = SQ(
        0x3008_0060, "ControlPointDeliverySequenceOverrideSequenceItem"
    )
    """Override Sequence (3008,0060), VM 1, Type 3 (PS3.3 C.8.8.21)."""


class ControlPointDeliverySequenceOverrideSequenceItem(Item):
    """Item of Override Sequence (3008,0060) (PS3.3 C.8.8.21).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """

    __slots__ = ()

    OverrideParameterPointer: AT_ = AT_(0x3008_0062)
    """Override Parameter Pointer (3008,0062), VM 1, Type 2 (PS3.3 C.8.8.21)."""
    ParameterSequencePointer: AT_ = AT_(0x3008_0061)
    """Parameter Sequence Pointer (3008,0061), VM 1, Type 3 (PS3.3 C.8.8.21)."""
    ParameterItemIndex: IS_ = IS_(0x3008_0063)
    """Parameter Item Index (3008,0063), VM 1, Type 3 (PS3.3 C.8.8.21)."""
    ParameterValueNumber: US_ = US_(0x3008_0067)
    """Parameter Value Number (3008,0067), VM 1, Type 3 (PS3.3 C.8.8.21)."""
    OperatorsName: PNn = PNn(0x0008_1070)
    """Operators' Name (0008,1070), VM 1-n, Type 2 (PS3.3 C.8.8.21)."""
    OperatorIdentificationSequence: SQ[PersonIdentificationMacro] = SQ(0x0008_1072, "PersonIdentificationMacro")
    """Operator Identification Sequence (0008,1072), VM 1, Type 3 (PS3.3 C.8.8.21)."""
    OverrideReason: ST_ = ST_(0x3008_0066)
    """Override Reason (3008,0066), VM 1, Type 3 (PS3.3 C.8.8.21)."""


class TreatmentSessionBeamSequenceReferencedVerificationImageSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Referenced Verification Image Sequence (300C,0040) (PS3.3 C.8.8.21).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """

    __slots__ = ()

    StartMeterset: DS_ = DS_(0x3008_0078)
    """Start Meterset (3008,0078), VM 1, Type 3 (PS3.3 C.8.8.21)."""
    EndMeterset: DS_ = DS_(0x3008_007A)
    """End Meterset (3008,007A), VM 1, Type 3 (PS3.3 C.8.8.21)."""
