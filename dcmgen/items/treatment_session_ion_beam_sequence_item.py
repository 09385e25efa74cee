# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Recorded Wedge Sequence (3008,00B0)."""

from __future__ import annotations

from dcmgen.items.beam_limiting_device_position_macro import BeamLimitingDevicePositionMacro
from dcmgen.items.patient_support_identification_macro import PatientSupportIdentificationMacro
from dcmgen.model.fields import (
    AT,
    CS,
    CS_,
    CST,
    CST_,
    DA,
    DS,
    DS_,
    FL,
    FL_,
    IS,
    IS_,
    LO,
    LO_,
    SH,
    SH_,
    SQ,
    SS,
    ST_,
    TM,
    US,
    US_,
    FLn,
    ISn,
    PNn,
)
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.beam_limiting_device_leaf_pairs_sequence_item import BeamLimitingDeviceLeafPairsSequenceItem
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.corrected_parameter_sequence_item import CorrectedParameterSequenceItem
    from dcmgen.items.interlock_macro import InterlockMacro
    from dcmgen.items.ion_beam_sequence_applicator_sequence_item import IonBeamSequenceApplicatorSequenceItem
    from dcmgen.items.ion_wedge_position_sequence_item import IonWedgePositionSequenceItem
    from dcmgen.items.person_identification_macro import PersonIdentificationMacro
    from dcmgen.items.referenced_bolus_sequence_item import ReferencedBolusSequenceItem
    from dcmgen.items.referenced_calculated_dose_reference_sequence_item import (
        ReferencedCalculatedDoseReferenceSequenceItem,
    )
    from dcmgen.items.referenced_measured_dose_reference_sequence_item import (
        ReferencedMeasuredDoseReferenceSequenceItem,
    )
    from dcmgen.items.rt_beam_limiting_device_definition_macro import RTBeamLimitingDeviceDefinitionMacro
    from dcmgen.items.rt_beam_limiting_device_opening_definition_macro import RTBeamLimitingDeviceOpeningDefinitionMacro
    from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro


class TreatmentSessionIonBeamSequenceRecordedWedgeSequenceItem(Item):
    """Item of Recorded Wedge Sequence (3008,00B0) (PS3.3 C.8.8.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """

    __slots__ = ()

    WedgeNumber: IS = IS(0x300A_00D2)
    """Wedge Number (300A,00D2), VM 1, Type 1 (PS3.3 C.8.8.26)."""
    WedgeType: CST_[Literal["STANDARD", "MOTORIZED", "PARTIAL_STANDARD", "PARTIAL_MOTORIZ"]] = CST_(0x300A_00D3)
    """Wedge Type (300A,00D3), VM 1, Type 2 (PS3.3 C.8.8.26)."""
    WedgeID: SH_ = SH_(0x300A_00D4)
    """Wedge ID (300A,00D4), VM 1, Type 3 (PS3.3 C.8.8.26)."""
    AccessoryCode: LO_ = LO_(0x300A_00F9)
    """Accessory Code (300A,00F9), VM 1, Type 3 (PS3.3 C.8.8.26)."""
    WedgeAngle: IS_ = IS_(0x300A_00D5)
    """Wedge Angle (300A,00D5), VM 1, Type 2 (PS3.3 C.8.8.26)."""
    WedgeOrientation: DS_ = DS_(0x300A_00D8)
    """Wedge Orientation (300A,00D8), VM 1, Type 2 (PS3.3 C.8.8.26)."""


class TreatmentSessionIonBeamSequenceRecordedCompensatorSequenceItem(Item):
    """Item of Recorded Compensator Sequence (3008,00C0) (PS3.3 C.8.8.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """

    __slots__ = ()

    ReferencedCompensatorNumber: IS = IS(0x300C_00D0)
    """Referenced Compensator Number (300C,00D0), VM 1, Type 1 (PS3.3 C.8.8.26)."""
    CompensatorID: SH_ = SH_(0x300A_00E5)
    """Compensator ID (300A,00E5), VM 1, Type 3 (PS3.3 C.8.8.26)."""
    AccessoryCode: LO_ = LO_(0x300A_00F9)
    """Accessory Code (300A,00F9), VM 1, Type 3 (PS3.3 C.8.8.26)."""


class TreatmentSessionIonBeamSequenceRecordedBlockSequenceItem(Item):
    """Item of Recorded Block Sequence (3008,00D0) (PS3.3 C.8.8.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """

    __slots__ = ()

    BlockTrayID: SH_ = SH_(0x300A_00F5)
    """Block Tray ID (300A,00F5), VM 1, Type 3 (PS3.3 C.8.8.26)."""
    AccessoryCode: LO_ = LO_(0x300A_00F9)
    """Accessory Code (300A,00F9), VM 1, Type 3 (PS3.3 C.8.8.26)."""
    ReferencedBlockNumber: IS = IS(0x300C_00E0)
    """Referenced Block Number (300C,00E0), VM 1, Type 1 (PS3.3 C.8.8.26)."""
    BlockName: LO_ = LO_(0x300A_00FE)
    """Block Name (300A,00FE), VM 1, Type 3 (PS3.3 C.8.8.26)."""
    NumberOfBlockSlabItems: IS_ = IS_(0x300A_0440)
    """Number of Block Slab Items (300A,0440), VM 1, Type 3 (PS3.3 C.8.8.26)."""
    RecordedBlockSlabSequence: SQ[RecordedBlockSlabSequenceItem] = SQ(0x3008_00D1, "RecordedBlockSlabSequenceItem")
    """Recorded Block Slab Sequence (3008,00D1), VM 1, Type 1C (PS3.3 C.8.8.26)."""


class RecordedBlockSlabSequenceItem(Item):
    """Item of Recorded Block Slab Sequence (3008,00D1) (PS3.3 C.8.8.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """

    __slots__ = ()

    BlockSlabNumber: US = US(0x300A_0443)
    """Block Slab Number (300A,0443), VM 1, Type 1 (PS3.3 C.8.8.26)."""
    AccessoryCode: LO_ = LO_(0x300A_00F9)
    """Accessory Code (300A,00F9), VM 1, Type 3 (PS3.3 C.8.8.26)."""


class RecordedSnoutSequenceItem(Item):
    """Item of Recorded Snout Sequence (3008,00F0) (PS3.3 C.8.8.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """

    __slots__ = ()

    SnoutID: SH = SH(0x300A_030F)
    """Snout ID (300A,030F), VM 1, Type 1 (PS3.3 C.8.8.26)."""
    AccessoryCode: LO_ = LO_(0x300A_00F9)
    """Accessory Code (300A,00F9), VM 1, Type 3 (PS3.3 C.8.8.26)."""


class TreatmentSessionIonBeamSequenceGeneralAccessorySequenceItem(Item):
    """Item of General Accessory Sequence (300A,0420) (PS3.3 C.8.8.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """

    __slots__ = ()

    GeneralAccessoryNumber: IS = IS(0x300A_0424)
    """General Accessory Number (300A,0424), VM 1, Type 1 (PS3.3 C.8.8.26)."""
    GeneralAccessoryID: SH = SH(0x300A_0421)
    """General Accessory ID (300A,0421), VM 1, Type 1 (PS3.3 C.8.8.26)."""
    GeneralAccessoryDescription: ST_ = ST_(0x300A_0422)
    """General Accessory Description (300A,0422), VM 1, Type 3 (PS3.3 C.8.8.26)."""
    GeneralAccessoryType: CST_[Literal["GRATICULE", "IMAGE_DETECTOR", "RETICLE"]] = CST_(0x300A_0423)
    """General Accessory Type (300A,0423), VM 1, Type 3 (PS3.3 C.8.8.26)."""
    AccessoryCode: LO_ = LO_(0x300A_00F9)
    """Accessory Code (300A,00F9), VM 1, Type 3 (PS3.3 C.8.8.26)."""


class RecordedRangeShifterSequenceItem(Item):
    """Item of Recorded Range Shifter Sequence (3008,00F2) (PS3.3 C.8.8.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """

    __slots__ = ()

    ReferencedRangeShifterNumber: IS = IS(0x300C_0100)
    """Referenced Range Shifter Number (300C,0100), VM 1, Type 1 (PS3.3 C.8.8.26)."""
    RangeShifterID: SH = SH(0x300A_0318)
    """Range Shifter ID (300A,0318), VM 1, Type 1 (PS3.3 C.8.8.26)."""
    AccessoryCode: LO_ = LO_(0x300A_00F9)
    """Accessory Code (300A,00F9), VM 1, Type 3 (PS3.3 C.8.8.26)."""


class RecordedLateralSpreadingDeviceSequenceItem(Item):
    """Item of Recorded Lateral Spreading Device Sequence (3008,00F4) (PS3.3 C.8.8.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """

    __slots__ = ()

    ReferencedLateralSpreadingDeviceNumber: IS = IS(0x300C_0102)
    """Referenced Lateral Spreading Device Number (300C,0102), VM 1, Type 1 (PS3.3 C.8.8.26)."""
    LateralSpreadingDeviceID: SH = SH(0x300A_0336)
    """Lateral Spreading Device ID (300A,0336), VM 1, Type 1 (PS3.3 C.8.8.26)."""
    AccessoryCode: LO_ = LO_(0x300A_00F9)
    """Accessory Code (300A,00F9), VM 1, Type 3 (PS3.3 C.8.8.26)."""


class RecordedRangeModulatorSequenceItem(Item):
    """Item of Recorded Range Modulator Sequence (3008,00F6) (PS3.3 C.8.8.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """

    __slots__ = ()

    ReferencedRangeModulatorNumber: IS = IS(0x300C_0104)
    """Referenced Range Modulator Number (300C,0104), VM 1, Type 1 (PS3.3 C.8.8.26)."""
    RangeModulatorID: SH = SH(0x300A_0346)
    """Range Modulator ID (300A,0346), VM 1, Type 1 (PS3.3 C.8.8.26)."""
    AccessoryCode: LO_ = LO_(0x300A_00F9)
    """Accessory Code (300A,00F9), VM 1, Type 3 (PS3.3 C.8.8.26)."""
    RangeModulatorType: CST[Literal["FIXED", "WHL_FIXEDWEIGHTS", "WHL_MODWEIGHTS"]] = CST(0x300A_0348)
    """Range Modulator Type (300A,0348), VM 1, Type 1 (PS3.3 C.8.8.26)."""
    BeamCurrentModulationID: SH = SH(0x300A_034C)
    """Beam Current Modulation ID (300A,034C), VM 1, Type 1C (PS3.3 C.8.8.26)."""


class DeliveredDepthDoseParametersSequenceItem(Item):
    """Item of Delivered Depth Dose Parameters Sequence (300A,0506) (PS3.3 C.8.8.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """

    __slots__ = ()

    DeliveredReferenceDoseDefinition: CS = CS(0x300A_0511)
    """Delivered Reference Dose Definition (300A,0511), VM 1, Type 1 (PS3.3 C.8.8.26)."""
    DeliveredDistalDepth: FL = FL(0x300A_0508)
    """Delivered Distal Depth (300A,0508), VM 1, Type 1 (PS3.3 C.8.8.26)."""
    DeliveredDistalDepthFraction: FL = FL(0x300A_0507)
    """Delivered Distal Depth Fraction (300A,0507), VM 1, Type 1 (PS3.3 C.8.8.26)."""
    DeliveredNominalRangeModulatedRegionDepths: FLn = FLn(0x300A_0510)
    """Delivered Nominal Range Modulated Region Depths (300A,0510), VM 2, Type 1C (PS3.3 C.8.8.26)."""
    DeliveredNominalRangeModulationFractions: FLn = FLn(0x300A_0509)
    """Delivered Nominal Range Modulation Fractions (300A,0509), VM 2, Type 1C (PS3.3 C.8.8.26)."""


class IonControlPointDeliverySequenceRangeShifterSettingsSequenceItem(Item):
    """Item of Range Shifter Settings Sequence (300A,0360) (PS3.3 C.8.8.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """

    __slots__ = ()

    ReferencedRangeShifterNumber: IS = IS(0x300C_0100)
    """Referenced Range Shifter Number (300C,0100), VM 1, Type 1 (PS3.3 C.8.8.26)."""
    RangeShifterSetting: LO = LO(0x300A_0362)
    """Range Shifter Setting (300A,0362), VM 1, Type 1 (PS3.3 C.8.8.26)."""


class IonControlPointDeliverySequenceLateralSpreadingDeviceSettingsSequenceItem(Item):
    """Item of Lateral Spreading Device Settings Sequence (300A,0370) (PS3.3 C.8.8.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """

    __slots__ = ()

    ReferencedLateralSpreadingDeviceNumber: IS = IS(0x300C_0102)
    """Referenced Lateral Spreading Device Number (300C,0102), VM 1, Type 1 (PS3.3 C.8.8.26)."""
    LateralSpreadingDeviceSetting: LO = LO(0x300A_0372)
    """Lateral Spreading Device Setting (300A,0372), VM 1, Type 1 (PS3.3 C.8.8.26)."""


class IonControlPointDeliverySequenceRangeModulatorSettingsSequenceItem(Item):
    """Item of Range Modulator Settings Sequence (300A,0380) (PS3.3 C.8.8.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """

    __slots__ = ()

    ReferencedRangeModulatorNumber: IS = IS(0x300C_0104)
    """Referenced Range Modulator Number (300C,0104), VM 1, Type 1 (PS3.3 C.8.8.26)."""
    RangeModulatorGatingStartValue: FL = FL(0x300A_0382)
    """Range Modulator Gating Start Value (300A,0382), VM 1, Type 1C (PS3.3 C.8.8.26)."""
    RangeModulatorGatingStopValue: FL = FL(0x300A_0384)
    """Range Modulator Gating Stop Value (300A,0384), VM 1, Type 1C (PS3.3 C.8.8.26)."""


class IonControlPointDeliverySequenceOverrideSequenceItem(Item):
    """Item of Override Sequence (3008,0060) (PS3.3 C.8.8.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """

    __slots__ = ()

    ParameterSequencePointer: AT = AT(0x3008_0061)
    """Parameter Sequence Pointer (3008,0061), VM 1, Type 1 (PS3.3 C.8.8.26)."""
    OverrideParameterPointer: AT = AT(0x3008_0062)
    """Override Parameter Pointer (3008,0062), VM 1, Type 1 (PS3.3 C.8.8.26)."""
    ParameterItemIndex: IS = IS(0x3008_0063)
    """Parameter Item Index (3008,0063), VM 1, Type 1 (PS3.3 C.8.8.26)."""
    ParameterValueNumber: US_ = US_(0x3008_0067)
    """Parameter Value Number (3008,0067), VM 1, Type 3 (PS3.3 C.8.8.26)."""
    OperatorsName: PNn = PNn(0x0008_1070)
    """Operators' Name (0008,1070), VM 1-n, Type 2 (PS3.3 C.8.8.26)."""
    OperatorIdentificationSequence: SQ[PersonIdentificationMacro] = SQ(0x0008_1072, "PersonIdentificationMacro")
    """Operator Identification Sequence (0008,1072), VM 1, Type 3 (PS3.3 C.8.8.26)."""
    OverrideReason: ST_ = ST_(0x3008_0066)
    """Override Reason (3008,0066), VM 1, Type 3 (PS3.3 C.8.8.26)."""


class TreatmentSessionIonBeamSequenceItem(PatientSupportIdentificationMacro, Item):
    """Item of Treatment Session Ion Beam Sequence (3008,0021) (PS3.3 C.8.8.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """

    __slots__ = ()

    ReferencedBeamNumber: IS = IS(0x300C_0006)
    """Referenced Beam Number (300C,0006), VM 1, Type 1 (PS3.3 C.8.8.26)."""
    BeamName: LO = LO(0x300A_00C2)
    """Beam Name (300A,00C2), VM 1, Type 1 (PS3.3 C.8.8.26)."""
    EntityLongLabel: LO_ = LO_(0x3010_0038)
    """Entity Long Label (3010,0038), VM 1, Type 3 (PS3.3 C.8.8.26)."""
    BeamDescription: ST_ = ST_(0x300A_00C3)
    """Beam Description (300A,00C3), VM 1, Type 3 (PS3.3 C.8.8.26)."""
    BeamType: CS[Literal["STATIC", "DYNAMIC"]] = CS(0x300A_00C4)
    """Beam Type (300A,00C4), VM 1, Type 1 (PS3.3 C.8.8.26)."""
    RadiationType: CST[Literal["PHOTON", "PROTON", "ION", "MIXED_ION"]] = CST(0x300A_00C6)
    """Radiation Type (300A,00C6), VM 1, Type 1 (PS3.3 C.8.8.26)."""
    RadiationMassNumber: IS = IS(0x300A_0302)
    """Radiation Mass Number (300A,0302), VM 1, Type 1C (PS3.3 C.8.8.26)."""
    RadiationAtomicNumber: IS = IS(0x300A_0304)
    """Radiation Atomic Number (300A,0304), VM 1, Type 1C (PS3.3 C.8.8.26)."""
    RadiationChargeState: SS = SS(0x300A_0306)
    """Radiation Charge State (300A,0306), VM 1, Type 1C (PS3.3 C.8.8.26)."""
    ScanMode: CST[Literal["NONE", "UNIFORM", "MODULATED", "MODULATED_SPEC"]] = CST(0x300A_0308)
    """Scan Mode (300A,0308), VM 1, Type 1 (PS3.3 C.8.8.26)."""
    ModulatedScanModeType: CST[Literal["STATIONARY", "LEAPING", "LINEAR", "MIXED"]] = CST(0x300A_0309)
    """Modulated Scan Mode Type (300A,0309), VM 1, Type 1C (PS3.3 C.8.8.26)."""
    ReferencedToleranceTableNumber: IS_ = IS_(0x300C_00A0)
    """Referenced Tolerance Table Number (300C,00A0), VM 1, Type 3 (PS3.3 C.8.8.26)."""
    EnhancedRTBeamLimitingDeviceDefinitionFlag: CS_[Literal["YES", "NO"]] = CS_(0x3008_00A3)
    """Enhanced RT Beam Limiting Device Definition Flag (3008,00A3), VM 1, Type 3 (PS3.3 C.8.8.26)."""
    BeamLimitingDeviceLeafPairsSequence: SQ[BeamLimitingDeviceLeafPairsSequenceItem] = SQ(
        0x3008_00A0, "BeamLimitingDeviceLeafPairsSequenceItem"
    )
    """Beam Limiting Device Leaf Pairs Sequence (3008,00A0), VM 1, Type 3 (PS3.3 C.8.8.26)."""
    EnhancedRTBeamLimitingDeviceSequence: SQ[RTBeamLimitingDeviceDefinitionMacro] = SQ(
        0x3008_00A1, "RTBeamLimitingDeviceDefinitionMacro"
    )
    """Enhanced RT Beam Limiting Device Sequence (3008,00A1), VM 1, Type 1C (PS3.3 C.8.8.26)."""
    ReferencedPatientSetupNumber: IS_ = IS_(0x300C_006A)
    """Referenced Patient Setup Number (300C,006A), VM 1, Type 3 (PS3.3 C.8.8.26)."""
    ReferencedVerificationImageSequence: SQ[SOPInstanceReferenceMacro] = SQ(0x300C_0040, "SOPInstanceReferenceMacro")
    """Referenced Verification Image Sequence (300C,0040), VM 1, Type 3 (PS3.3 C.8.8.26)."""
    ReferencedMeasuredDoseReferenceSequence: SQ[ReferencedMeasuredDoseReferenceSequenceItem] = SQ(
        0x3008_0080, "ReferencedMeasuredDoseReferenceSequenceItem"
    )
    """Referenced Measured Dose Reference Sequence (3008,0080), VM 1, Type 3 (PS3.3 C.8.8.26)."""
    ReferencedCalculatedDoseReferenceSequence: SQ[ReferencedCalculatedDoseReferenceSequenceItem] = SQ(
        0x3008_0090, "ReferencedCalculatedDoseReferenceSequenceItem"
    )
    """Referenced Calculated Dose Reference Sequence (3008,0090), VM 1, Type 3 (PS3.3 C.8.8.26)."""
    NumberOfWedges: IS = IS(0x300A_00D0)
    """Number of Wedges (300A,00D0), VM 1, Type 1 (PS3.3 C.8.8.26)."""
    RecordedWedgeSequence: SQ[TreatmentSessionIonBeamSequenceRecordedWedgeSequenceItem] = SQ(
        0x3008_00B0, "TreatmentSessionIonBeamSequenceRecordedWedgeSequenceItem"
    )
    """Recorded Wedge Sequence (3008,00B0), VM 1, Type 1C (PS3.3 C.8.8.26)."""
    NumberOfCompensators: IS = IS(0x300A_00E0)
    """Number of Compensators (300A,00E0), VM 1, Type 1 (PS3.3 C.8.8.26)."""
    RecordedCompensatorSequence: SQ[TreatmentSessionIonBeamSequenceRecordedCompensatorSequenceItem] = SQ(
        0x3008_00C0, "TreatmentSessionIonBeamSequenceRecordedCompensatorSequenceItem"
    )
    """Recorded Compensator Sequence (3008,00C0), VM 1, Type 1C (PS3.3 C.8.8.26)."""
    NumberOfBoli: IS = IS(0x300A_00ED)
    """Number of Boli (300A,00ED), VM 1, Type 1 (PS3.3 C.8.8.26)."""
    ReferencedBolusSequence: SQ[ReferencedBolusSequenceItem] = SQ(0x300C_00B0, "ReferencedBolusSequenceItem")
    """Referenced Bolus Sequence (300C,00B0), VM 1, Type 1C (PS3.3 C.8.8.26)."""
    NumberOfBlocks: IS = IS(0x300A_00F0)
    """Number of Blocks (300A,00F0), VM 1, Type 1 (PS3.3 C.8.8.26)."""
    RecordedBlockSequence: SQ[TreatmentSessionIonBeamSequenceRecordedBlockSequenceItem] = SQ(
        0x3008_00D0, "TreatmentSessionIonBeamSequenceRecordedBlockSequenceItem"
    )
    """Recorded Block Sequence (3008,00D0), VM 1, Type 1C (PS3.3 C.8.8.26)."""
    RecordedSnoutSequence: SQ[RecordedSnoutSequenceItem] = SQ(0x3008_00F0, "RecordedSnoutSequenceItem")
    """Recorded Snout Sequence (3008,00F0), VM 1, Type 1C (PS3.3 C.8.8.26)."""
    ApplicatorSequence: SQ[IonBeamSequenceApplicatorSequenceItem] = SQ(
        0x300A_0107, "IonBeamSequenceApplicatorSequenceItem"
    )
    """Applicator Sequence (300A,0107), VM 1, Type 1C (PS3.3 C.8.8.26)."""
    GeneralAccessorySequence: SQ[TreatmentSessionIonBeamSequenceGeneralAccessorySequenceItem] = SQ(
        0x300A_0420, "TreatmentSessionIonBeamSequenceGeneralAccessorySequenceItem"
    )
    """General Accessory Sequence (300A,0420), VM 1, Type 3 (PS3.3 C.8.8.26)."""
    NumberOfRangeShifters: IS = IS(0x300A_0312)
    """Number of Range Shifters (300A,0312), VM 1, Type 1 (PS3.3 C.8.8.26)."""
    RecordedRangeShifterSequence: SQ[RecordedRangeShifterSequenceItem] = SQ(
        0x3008_00F2, "RecordedRangeShifterSequenceItem"
    )
    """Recorded Range Shifter Sequence (3008,00F2), VM 1, Type 1C (PS3.3 C.8.8.26)."""
    NumberOfLateralSpreadingDevices: IS = IS(0x300A_0330)
    """Number of Lateral Spreading Devices (300A,0330), VM 1, Type 1 (PS3.3 C.8.8.26)."""
    RecordedLateralSpreadingDeviceSequence: SQ[RecordedLateralSpreadingDeviceSequenceItem] = SQ(
        0x3008_00F4, "RecordedLateralSpreadingDeviceSequenceItem"
    )
    """Recorded Lateral Spreading Device Sequence (3008,00F4), VM 1, Type 1C (PS3.3 C.8.8.26)."""
    NumberOfRangeModulators: IS = IS(0x300A_0340)
    """Number of Range Modulators (300A,0340), VM 1, Type 1 (PS3.3 C.8.8.26)."""
    RecordedRangeModulatorSequence: SQ[RecordedRangeModulatorSequenceItem] = SQ(
        0x3008_00F6, "RecordedRangeModulatorSequenceItem"
    )
    """Recorded Range Modulator Sequence (3008,00F6), VM 1, Type 1C (PS3.3 C.8.8.26)."""
    FixationLightAzimuthalAngle: FL_ = FL_(0x300A_0356)
    """Fixation Light Azimuthal Angle (300A,0356), VM 1, Type 3 (PS3.3 C.8.8.26)."""
    FixationLightPolarAngle: FL_ = FL_(0x300A_0358)
    """Fixation Light Polar Angle (300A,0358), VM 1, Type 3 (PS3.3 C.8.8.26)."""
    FixationEye: CS_[Literal["L", "R"]] = CS_(0x300A_0150)
    """Fixation Eye (300A,0150), VM 1, Type 3 (PS3.3 C.8.8.26)."""
    CurrentFractionNumber: IS_ = IS_(0x3008_0022)
    """Current Fraction Number (3008,0022), VM 1, Type 2 (PS3.3 C.8.8.26)."""
    ClinicalFractionNumber: US_ = US_(0x300A_0705)
    """Clinical Fraction Number (300A,0705), VM 1, Type 3 (PS3.3 C.8.8.26)."""
    TreatmentDeliveryType: CST_[
        Literal["TREATMENT", "OPEN_PORTFILM", "TRMT_PORTFILM", "CONTINUATION", "SETUP", "VERIFICATION"]
    ] = CST_(0x300A_00CE)
    """Treatment Delivery Type (300A,00CE), VM 1, Type 2 (PS3.3 C.8.8.26)."""
    TreatmentTerminationStatus: CS[Literal["NORMAL", "OPERATOR", "MACHINE", "UNKNOWN"]] = CS(0x3008_002A)
    """Treatment Termination Status (3008,002A), VM 1, Type 1 (PS3.3 C.8.8.26)."""
    RTTreatmentTerminationReasonCodeSequence: SQ[CodeSequenceMacro] = SQ(0x300A_0715, "CodeSequenceMacro")
    """RT Treatment Termination Reason Code Sequence (300A,0715), VM 1, Type 3 (PS3.3 C.8.8.26)."""
    MachineSpecificTreatmentTerminationCodeSequence: SQ[CodeSequenceMacro] = SQ(0x300A_0716, "CodeSequenceMacro")
    """Machine-Specific Treatment Termination Code Sequence (300A,0716), VM 1, Type 3 (PS3.3 C.8.8.26)."""
    TreatmentTerminationDescription: ST_ = ST_(0x300A_0730)
    """Treatment Termination Description (300A,0730), VM 1, Type 3 (PS3.3 C.8.8.26)."""
    TreatmentVerificationStatus: CS_[Literal["VERIFIED", "VERIFIED_OVR", "NOT_VERIFIED"]] = CS_(0x3008_002C)
    """Treatment Verification Status (3008,002C), VM 1, Type 2 (PS3.3 C.8.8.26)."""
    SpecifiedPrimaryMeterset: DS_ = DS_(0x3008_0032)
    """Specified Primary Meterset (3008,0032), VM 1, Type 3 (PS3.3 C.8.8.26)."""
    SpecifiedSecondaryMeterset: DS_ = DS_(0x3008_0033)
    """Specified Secondary Meterset (3008,0033), VM 1, Type 3 (PS3.3 C.8.8.26)."""
    DeliveredPrimaryMeterset: DS_ = DS_(0x3008_0036)
    """Delivered Primary Meterset (3008,0036), VM 1, Type 3 (PS3.3 C.8.8.26)."""
    DeliveredSecondaryMeterset: DS_ = DS_(0x3008_0037)
    """Delivered Secondary Meterset (3008,0037), VM 1, Type 3 (PS3.3 C.8.8.26)."""
    SpecifiedTreatmentTime: DS_ = DS_(0x3008_003A)
    """Specified Treatment Time (3008,003A), VM 1, Type 3 (PS3.3 C.8.8.26)."""
    DeliveredTreatmentTime: DS_ = DS_(0x3008_003B)
    """Delivered Treatment Time (3008,003B), VM 1, Type 3 (PS3.3 C.8.8.26)."""
    DeliveredDepthDoseParametersSequence: SQ[DeliveredDepthDoseParametersSequenceItem] = SQ(
        0x300A_0506, "DeliveredDepthDoseParametersSequenceItem"
    )
    """Delivered Depth Dose Parameters Sequence (300A,0506), VM 1, Type 3 (PS3.3 C.8.8.26)."""
    NumberOfControlPoints: IS = IS(0x300A_0110)
    """Number of Control Points (300A,0110), VM 1, Type 1 (PS3.3 C.8.8.26)."""
    IonControlPointDeliverySequence: SQ[IonControlPointDeliverySequenceItem] = SQ(
        0x3008_0041, "IonControlPointDeliverySequenceItem"
    )
    """Ion Control Point Delivery Sequence (3008,0041), VM 1, Type 1 (PS3.3 C.8.8.26)."""
    InterlockSequence: SQ[InterlockMacro] = SQ(0x300A_0740, "InterlockMacro")
    """Interlock Sequence (300A,0740), VM 1, Type 3 (PS3.3 C.8.8.26)."""


class IonControlPointDeliverySequenceItem(BeamLimitingDevicePositionMacro, Item):
    """Item of Ion Control Point Delivery Sequence (3008,0041) (PS3.3 C.8.8.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """

    __slots__ = ()

    ReferencedControlPointIndex: IS = IS(0x300C_00F0)
    """Referenced Control Point Index (300C,00F0), VM 1, Type 1 (PS3.3 C.8.8.26)."""
    TreatmentControlPointDate: DA = DA(0x3008_0024)
    """Treatment Control Point Date (3008,0024), VM 1, Type 1 (PS3.3 C.8.8.26)."""
    TreatmentControlPointTime: TM = TM(0x3008_0025)
    """Treatment Control Point Time (3008,0025), VM 1, Type 1 (PS3.3 C.8.8.26)."""
    RadiationMassNumber: IS = IS(0x300A_0302)
    """Radiation Mass Number (300A,0302), VM 1, Type 1C (PS3.3 C.8.8.26)."""
    RadiationAtomicNumber: IS = IS(0x300A_0304)
    """Radiation Atomic Number (300A,0304), VM 1, Type 1C (PS3.3 C.8.8.26)."""
    RadiationChargeState: SS = SS(0x300A_0306)
    """Radiation Charge State (300A,0306), VM 1, Type 1C (PS3.3 C.8.8.26)."""
    SpecifiedMeterset: DS_ = DS_(0x3008_0042)
    """Specified Meterset (3008,0042), VM 1, Type 2 (PS3.3 C.8.8.26)."""
    DeliveredMeterset: DS = DS(0x3008_0044)
    """Delivered Meterset (3008,0044), VM 1, Type 1 (PS3.3 C.8.8.26)."""
    MetersetRateSet: FL_ = FL_(0x3008_0045)
    """Meterset Rate Set (3008,0045), VM 1, Type 3 (PS3.3 C.8.8.26)."""
    MetersetRateDelivered: FL_ = FL_(0x3008_0046)
    """Meterset Rate Delivered (3008,0046), VM 1, Type 3 (PS3.3 C.8.8.26)."""
    NominalBeamEnergy: DS = DS(0x300A_0114)
    """Nominal Beam Energy (300A,0114), VM 1, Type 1C (PS3.3 C.8.8.26)."""
    KVP: DS = DS(0x0018_0060)
    """KVP (0018,0060), VM 1, Type 1C (PS3.3 C.8.8.26)."""
    IonWedgePositionSequence: SQ[IonWedgePositionSequenceItem] = SQ(0x300A_03AC, "IonWedgePositionSequenceItem")
    """Ion Wedge Position Sequence (300A,03AC), VM 1, Type 1C (PS3.3 C.8.8.26)."""
    EnhancedRTBeamLimitingOpeningSequence: SQ[RTBeamLimitingDeviceOpeningDefinitionMacro] = SQ(
        0x3008_00A2, "RTBeamLimitingDeviceOpeningDefinitionMacro"
    )
    """Enhanced RT Beam Limiting Opening Sequence (3008,00A2), VM 1, Type 1C (PS3.3 C.8.8.26)."""
    RangeShifterSettingsSequence: SQ[IonControlPointDeliverySequenceRangeShifterSettingsSequenceItem] = SQ(
        0x300A_0360, "IonControlPointDeliverySequenceRangeShifterSettingsSequenceItem"
    )
    """Range Shifter Settings Sequence (300A,0360), VM 1, Type 1C (PS3.3 C.8.8.26)."""
    LateralSpreadingDeviceSettingsSequence: SQ[
        IonControlPointDeliverySequenceLateralSpreadingDeviceSettingsSequenceItem
    ] = SQ(0x300A_0370, "IonControlPointDeliverySequenceLateralSpreadingDeviceSettingsSequenceItem")
    """Lateral Spreading Device Settings Sequence (300A,0370), VM 1, Type 1C (PS3.3 C.8.8.26)."""
    RangeModulatorSettingsSequence: SQ[IonControlPointDeliverySequenceRangeModulatorSettingsSequenceItem] = SQ(
        0x300A_0380, "IonControlPointDeliverySequenceRangeModulatorSettingsSequenceItem"
    )
    """Range Modulator Settings Sequence (300A,0380), VM 1, Type 1C (PS3.3 C.8.8.26)."""
    GantryAngle: DS = DS(0x300A_011E)
    """Gantry Angle (300A,011E), VM 1, Type 1C (PS3.3 C.8.8.26)."""
    GantryRotationDirection: CS[Literal["CW", "CC", "NONE"]] = CS(0x300A_011F)
    """Gantry Rotation Direction (300A,011F), VM 1, Type 1C (PS3.3 C.8.8.26)."""
    GantryPitchAngle: FL_ = FL_(0x300A_014A)
    """Gantry Pitch Angle (300A,014A), VM 1, Type 2C (PS3.3 C.8.8.26)."""
    GantryPitchRotationDirection: CS_[Literal["CW", "CC", "NONE"]] = CS_(0x300A_014C)
    """Gantry Pitch Rotation Direction (300A,014C), VM 1, Type 2C (PS3.3 C.8.8.26)."""
    BeamLimitingDeviceAngle: DS = DS(0x300A_0120)
    """Beam Limiting Device Angle (300A,0120), VM 1, Type 1C (PS3.3 C.8.8.26)."""
    BeamLimitingDeviceRotationDirection: CS[Literal["CW", "CC", "NONE"]] = CS(0x300A_0121)
    """Beam Limiting Device Rotation Direction (300A,0121), VM 1, Type 1C (PS3.3 C.8.8.26)."""
    ScanSpotTuneID: SH = SH(0x300A_0390)
    """Scan Spot Tune ID (300A,0390), VM 1, Type 1C (PS3.3 C.8.8.26)."""
    NumberOfScanSpotPositions: IS = IS(0x300A_0392)
    """Number of Scan Spot Positions (300A,0392), VM 1, Type 1C (PS3.3 C.8.8.26)."""
    ScanSpotPositionMap: FLn = FLn(0x300A_0394)
    """Scan Spot Position Map (300A,0394), VM 1-n, Type 1C (PS3.3 C.8.8.26)."""
    ScanSpotGantryAngles: FLn = FLn(0x300A_039B)
    """Scan Spot Gantry Angles (300A,039B), VM 1-n, Type 3 (PS3.3 C.8.8.26)."""
    ScanSpotPatientSupportAngles: FLn = FLn(0x300A_039C)
    """Scan Spot Patient Support Angles (300A,039C), VM 1-n, Type 3 (PS3.3 C.8.8.26)."""
    ScanSpotMetersetsDelivered: FLn = FLn(0x3008_0047)
    """Scan Spot Metersets Delivered (3008,0047), VM 1-n, Type 1C (PS3.3 C.8.8.26)."""
    ScanSpotTimeOffset: FLn = FLn(0x300A_038F)
    """Scan Spot Time Offset (300A,038F), VM 1-n, Type 3 (PS3.3 C.8.8.26)."""
    ScanSpotSizesDelivered: FLn = FLn(0x300A_0399)
    """Scan Spot Sizes Delivered (300A,0399), VM 2-2n, Type 3 (PS3.3 C.8.8.26)."""
    NumberOfPaintings: IS = IS(0x300A_039A)
    """Number of Paintings (300A,039A), VM 1, Type 1C (PS3.3 C.8.8.26)."""
    ScanSpotReordered: CS_[Literal["YES", "NO"]] = CS_(0x300A_0393)
    """Scan Spot Reordered (300A,0393), VM 1, Type 3 (PS3.3 C.8.8.26)."""
    ScanSpotPrescribedIndices: ISn = ISn(0x300A_0391)
    """Scan Spot Prescribed Indices (300A,0391), VM 1-n, Type 1C (PS3.3 C.8.8.26)."""
    PatientSupportAngle: DS = DS(0x300A_0122)
    """Patient Support Angle (300A,0122), VM 1, Type 1C (PS3.3 C.8.8.26)."""
    PatientSupportRotationDirection: CS[Literal["CW", "CC", "NONE"]] = CS(0x300A_0123)
    """Patient Support Rotation Direction (300A,0123), VM 1, Type 1C (PS3.3 C.8.8.26)."""
    TableTopPitchAngle: FL_ = FL_(0x300A_0140)
    """Table Top Pitch Angle (300A,0140), VM 1, Type 2C (PS3.3 C.8.8.26)."""
    TableTopPitchRotationDirection: CS_[Literal["CW", "CC", "NONE"]] = CS_(0x300A_0142)
    """Table Top Pitch Rotation Direction (300A,0142), VM 1, Type 2C (PS3.3 C.8.8.26)."""
    TableTopRollAngle: FL_ = FL_(0x300A_0144)
    """Table Top Roll Angle (300A,0144), VM 1, Type 2C (PS3.3 C.8.8.26)."""
    TableTopRollRotationDirection: CS_[Literal["CW", "CC", "NONE"]] = CS_(0x300A_0146)
    """Table Top Roll Rotation Direction (300A,0146), VM 1, Type 2C (PS3.3 C.8.8.26)."""
    HeadFixationAngle: FL_ = FL_(0x300A_0148)
    """Head Fixation Angle (300A,0148), VM 1, Type 3 (PS3.3 C.8.8.26)."""
    ChairHeadFramePosition: DS_ = DS_(0x300A_0151)
    """Chair Head Frame Position (300A,0151), VM 1, Type 3 (PS3.3 C.8.8.26)."""
    TableTopVerticalPosition: DS_ = DS_(0x300A_0128)
    """Table Top Vertical Position (300A,0128), VM 1, Type 2C (PS3.3 C.8.8.26)."""
    TableTopLongitudinalPosition: DS_ = DS_(0x300A_0129)
    """Table Top Longitudinal Position (300A,0129), VM 1, Type 2C (PS3.3 C.8.8.26)."""
    TableTopLateralPosition: DS_ = DS_(0x300A_012A)
    """Table Top Lateral Position (300A,012A), VM 1, Type 2C (PS3.3 C.8.8.26)."""
    SnoutPosition: FL_ = FL_(0x300A_030D)
    """Snout Position (300A,030D), VM 1, Type 2C (PS3.3 C.8.8.26)."""
    CorrectedParameterSequence: SQ[CorrectedParameterSequenceItem] = SQ(0x3008_0068, "CorrectedParameterSequenceItem")
    """Corrected Parameter Sequence (3008,0068), VM 1, Type 3 (PS3.3 C.8.8.26)."""
    OverrideSequence: SQ[IonControlPointDeliverySequenceOverrideSequenceItem] = SQ(
        0x3008_0060, "IonControlPointDeliverySequenceOverrideSequenceItem"
    )
    """Override Sequence (3008,0060), VM 1, Type 3 (PS3.3 C.8.8.26)."""
