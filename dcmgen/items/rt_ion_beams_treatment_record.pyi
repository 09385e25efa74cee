# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Treatment Session Ion Beam Sequence (3008,0021) in the RT Ion Beams Treatment Record IOD."""

from typing import Literal

from dcmgen.items.beam_limiting_device_leaf_pairs_sequence_item import BeamLimitingDeviceLeafPairsSequenceItem
from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.interlock_macro import InterlockMacro
from dcmgen.items.ion_beam_sequence_applicator_sequence_item import IonBeamSequenceApplicatorSequenceItem
from dcmgen.items.referenced_bolus_sequence_item import ReferencedBolusSequenceItem
from dcmgen.items.referenced_calculated_dose_reference_sequence_item import (
    ReferencedCalculatedDoseReferenceSequenceItem,
)
from dcmgen.items.referenced_measured_dose_reference_sequence_item import ReferencedMeasuredDoseReferenceSequenceItem
from dcmgen.items.rt_beam_limiting_device_definition_macro import RTBeamLimitingDeviceDefinitionMacro
from dcmgen.items.rt_salvage_session_beam_macro import RTSalvageSessionBeamMacro
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.items.treatment_session_ion_beam_sequence_item import (
    DeliveredDepthDoseParametersSequenceItem,
    IonControlPointDeliverySequenceItem,
    RecordedLateralSpreadingDeviceSequenceItem,
    RecordedRangeModulatorSequenceItem,
    RecordedRangeShifterSequenceItem,
    RecordedSnoutSequenceItem,
    TreatmentSessionIonBeamSequenceGeneralAccessorySequenceItem,
    TreatmentSessionIonBeamSequenceItem,
    TreatmentSessionIonBeamSequenceRecordedBlockSequenceItem,
    TreatmentSessionIonBeamSequenceRecordedCompensatorSequenceItem,
    TreatmentSessionIonBeamSequenceRecordedWedgeSequenceItem,
)
from dcmgen.model.fields import (
    CST,
    IS_,
    LO_,
    AnyText,
    DS_Value,
    FL_Value,
    IS_Value,
    ISValue,
    Items,
    LO_Value,
    SH_Value,
    SSValue,
    ST_Value,
    US_Value,
)
from dcmgen.model.sequence import Sequence

class RTIonBeamsTreatmentRecordTreatmentSessionIonBeamSequenceItem(
    TreatmentSessionIonBeamSequenceItem, RTSalvageSessionBeamMacro
):
    """Item of Treatment Session Ion Beam Sequence (3008,0021) in the RT Ion Beams Treatment Record IOD (PS3.3 A.50).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.50.html
    """

    def __init__(
        self,
        /,
        *,
        TreatmentTerminationStatus: Literal["NORMAL", "OPERATOR", "MACHINE", "UNKNOWN"] | AnyText = ...,
        IonControlPointDeliverySequence: Items[IonControlPointDeliverySequenceItem] = ...,
        BeamType: Literal["STATIC", "DYNAMIC"] = ...,
        RadiationType: Literal["PHOTON", "PROTON", "ION", "MIXED_ION"] | AnyText = ...,
        NumberOfWedges: ISValue = ...,
        NumberOfCompensators: ISValue = ...,
        NumberOfBoli: ISValue = ...,
        NumberOfBlocks: ISValue = ...,
        NumberOfControlPoints: ISValue = ...,
        ScanMode: Literal["NONE", "UNIFORM", "MODULATED", "MODULATED_SPEC"] | AnyText = ...,
        NumberOfRangeShifters: ISValue = ...,
        NumberOfLateralSpreadingDevices: ISValue = ...,
        NumberOfRangeModulators: ISValue = ...,
        PatientSupportType: Literal["TABLE", "CHAIR"] | AnyText = ...,
        EnhancedRTBeamLimitingDeviceSequence: Items[RTBeamLimitingDeviceDefinitionMacro] = ...,
        RecordedWedgeSequence: Items[TreatmentSessionIonBeamSequenceRecordedWedgeSequenceItem] = ...,
        RecordedCompensatorSequence: Items[TreatmentSessionIonBeamSequenceRecordedCompensatorSequenceItem] = ...,
        RecordedBlockSequence: Items[TreatmentSessionIonBeamSequenceRecordedBlockSequenceItem] = ...,
        RecordedSnoutSequence: Items[RecordedSnoutSequenceItem] = ...,
        RecordedRangeShifterSequence: Items[RecordedRangeShifterSequenceItem] = ...,
        RecordedLateralSpreadingDeviceSequence: Items[RecordedLateralSpreadingDeviceSequenceItem] = ...,
        RecordedRangeModulatorSequence: Items[RecordedRangeModulatorSequenceItem] = ...,
        ApplicatorSequence: Items[IonBeamSequenceApplicatorSequenceItem] = ...,
        RadiationMassNumber: ISValue = ...,
        RadiationAtomicNumber: ISValue = ...,
        RadiationChargeState: SSValue = ...,
        ModulatedScanModeType: Literal["STATIONARY", "LEAPING", "LINEAR", "MIXED"] | AnyText = ...,
        ReferencedBolusSequence: Items[ReferencedBolusSequenceItem] = ...,
        CurrentFractionNumber: IS_Value = ...,
        TreatmentVerificationStatus: Literal["VERIFIED", "VERIFIED_OVR", "NOT_VERIFIED", "", None] = ...,
        TreatmentDeliveryType: Literal[
            "TREATMENT", "OPEN_PORTFILM", "TRMT_PORTFILM", "CONTINUATION", "SETUP", "VERIFICATION", None
        ]
        | AnyText = ...,
        SpecifiedPrimaryMeterset: DS_Value = ...,
        SpecifiedSecondaryMeterset: DS_Value = ...,
        DeliveredPrimaryMeterset: DS_Value = ...,
        DeliveredSecondaryMeterset: DS_Value = ...,
        SpecifiedTreatmentTime: DS_Value = ...,
        DeliveredTreatmentTime: DS_Value = ...,
        ReferencedMeasuredDoseReferenceSequence: Items[ReferencedMeasuredDoseReferenceSequenceItem] = ...,
        ReferencedCalculatedDoseReferenceSequence: Items[ReferencedCalculatedDoseReferenceSequenceItem] = ...,
        BeamLimitingDeviceLeafPairsSequence: Items[BeamLimitingDeviceLeafPairsSequenceItem] = ...,
        EnhancedRTBeamLimitingDeviceDefinitionFlag: Literal["YES", "NO", "", None] = ...,
        BeamName: LO_Value = ...,
        BeamDescription: ST_Value = ...,
        FixationEye: Literal["L", "R", "", None] = ...,
        PatientSupportID: SH_Value = ...,
        PatientSupportAccessoryCode: LO_Value = ...,
        FixationLightAzimuthalAngle: FL_Value = ...,
        FixationLightPolarAngle: FL_Value = ...,
        GeneralAccessorySequence: Items[TreatmentSessionIonBeamSequenceGeneralAccessorySequenceItem] = ...,
        DeliveredDepthDoseParametersSequence: Items[DeliveredDepthDoseParametersSequenceItem] = ...,
        ClinicalFractionNumber: US_Value = ...,
        RTTreatmentTerminationReasonCodeSequence: Items[CodeSequenceMacro] = ...,
        MachineSpecificTreatmentTerminationCodeSequence: Items[CodeSequenceMacro] = ...,
        TreatmentTerminationDescription: ST_Value = ...,
        InterlockSequence: Items[InterlockMacro] = ...,
        ReferencedBeamNumber: IS_Value = ...,
        ReferencedVerificationImageSequence: Items[SOPInstanceReferenceMacro] = ...,
        ReferencedPatientSetupNumber: IS_Value = ...,
        ReferencedToleranceTableNumber: IS_Value = ...,
        EntityLongLabel: LO_Value = ...,
    ) -> None: ...
    TreatmentTerminationStatus: CST[Literal["NORMAL", "OPERATOR", "MACHINE", "UNKNOWN"]]
    """Treatment Termination Status (3008,002A), CS, VM 1, Type 1.

    Defined Terms: NORMAL, OPERATOR, MACHINE, UNKNOWN.

    PS3.3 C.36.2.2.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.23.html
    """
    BeamName: LO_
    """Beam Name (300A,00C2), LO, VM 1, Type 3.

    PS3.3 C.36.2.2.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.23.html
    """
    ReferencedBeamNumber: IS_
    """Referenced Beam Number (300C,0006), IS, VM 1, Type 3.

    PS3.3 C.36.2.2.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.23.html
    """

class RTIonBeamsTreatmentRecordTreatmentSessionIonBeamSequenceItems(
    Sequence[RTIonBeamsTreatmentRecordTreatmentSessionIonBeamSequenceItem]
):
    def add(
        self,
        /,
        *,
        TreatmentTerminationStatus: Literal["NORMAL", "OPERATOR", "MACHINE", "UNKNOWN"] | AnyText = ...,
        IonControlPointDeliverySequence: Items[IonControlPointDeliverySequenceItem] = ...,
        BeamType: Literal["STATIC", "DYNAMIC"] = ...,
        RadiationType: Literal["PHOTON", "PROTON", "ION", "MIXED_ION"] | AnyText = ...,
        NumberOfWedges: ISValue = ...,
        NumberOfCompensators: ISValue = ...,
        NumberOfBoli: ISValue = ...,
        NumberOfBlocks: ISValue = ...,
        NumberOfControlPoints: ISValue = ...,
        ScanMode: Literal["NONE", "UNIFORM", "MODULATED", "MODULATED_SPEC"] | AnyText = ...,
        NumberOfRangeShifters: ISValue = ...,
        NumberOfLateralSpreadingDevices: ISValue = ...,
        NumberOfRangeModulators: ISValue = ...,
        PatientSupportType: Literal["TABLE", "CHAIR"] | AnyText = ...,
        EnhancedRTBeamLimitingDeviceSequence: Items[RTBeamLimitingDeviceDefinitionMacro] = ...,
        RecordedWedgeSequence: Items[TreatmentSessionIonBeamSequenceRecordedWedgeSequenceItem] = ...,
        RecordedCompensatorSequence: Items[TreatmentSessionIonBeamSequenceRecordedCompensatorSequenceItem] = ...,
        RecordedBlockSequence: Items[TreatmentSessionIonBeamSequenceRecordedBlockSequenceItem] = ...,
        RecordedSnoutSequence: Items[RecordedSnoutSequenceItem] = ...,
        RecordedRangeShifterSequence: Items[RecordedRangeShifterSequenceItem] = ...,
        RecordedLateralSpreadingDeviceSequence: Items[RecordedLateralSpreadingDeviceSequenceItem] = ...,
        RecordedRangeModulatorSequence: Items[RecordedRangeModulatorSequenceItem] = ...,
        ApplicatorSequence: Items[IonBeamSequenceApplicatorSequenceItem] = ...,
        RadiationMassNumber: ISValue = ...,
        RadiationAtomicNumber: ISValue = ...,
        RadiationChargeState: SSValue = ...,
        ModulatedScanModeType: Literal["STATIONARY", "LEAPING", "LINEAR", "MIXED"] | AnyText = ...,
        ReferencedBolusSequence: Items[ReferencedBolusSequenceItem] = ...,
        CurrentFractionNumber: IS_Value = ...,
        TreatmentVerificationStatus: Literal["VERIFIED", "VERIFIED_OVR", "NOT_VERIFIED", "", None] = ...,
        TreatmentDeliveryType: Literal[
            "TREATMENT", "OPEN_PORTFILM", "TRMT_PORTFILM", "CONTINUATION", "SETUP", "VERIFICATION", None
        ]
        | AnyText = ...,
        SpecifiedPrimaryMeterset: DS_Value = ...,
        SpecifiedSecondaryMeterset: DS_Value = ...,
        DeliveredPrimaryMeterset: DS_Value = ...,
        DeliveredSecondaryMeterset: DS_Value = ...,
        SpecifiedTreatmentTime: DS_Value = ...,
        DeliveredTreatmentTime: DS_Value = ...,
        ReferencedMeasuredDoseReferenceSequence: Items[ReferencedMeasuredDoseReferenceSequenceItem] = ...,
        ReferencedCalculatedDoseReferenceSequence: Items[ReferencedCalculatedDoseReferenceSequenceItem] = ...,
        BeamLimitingDeviceLeafPairsSequence: Items[BeamLimitingDeviceLeafPairsSequenceItem] = ...,
        EnhancedRTBeamLimitingDeviceDefinitionFlag: Literal["YES", "NO", "", None] = ...,
        BeamName: LO_Value = ...,
        BeamDescription: ST_Value = ...,
        FixationEye: Literal["L", "R", "", None] = ...,
        PatientSupportID: SH_Value = ...,
        PatientSupportAccessoryCode: LO_Value = ...,
        FixationLightAzimuthalAngle: FL_Value = ...,
        FixationLightPolarAngle: FL_Value = ...,
        GeneralAccessorySequence: Items[TreatmentSessionIonBeamSequenceGeneralAccessorySequenceItem] = ...,
        DeliveredDepthDoseParametersSequence: Items[DeliveredDepthDoseParametersSequenceItem] = ...,
        ClinicalFractionNumber: US_Value = ...,
        RTTreatmentTerminationReasonCodeSequence: Items[CodeSequenceMacro] = ...,
        MachineSpecificTreatmentTerminationCodeSequence: Items[CodeSequenceMacro] = ...,
        TreatmentTerminationDescription: ST_Value = ...,
        InterlockSequence: Items[InterlockMacro] = ...,
        ReferencedBeamNumber: IS_Value = ...,
        ReferencedVerificationImageSequence: Items[SOPInstanceReferenceMacro] = ...,
        ReferencedPatientSetupNumber: IS_Value = ...,
        ReferencedToleranceTableNumber: IS_Value = ...,
        EntityLongLabel: LO_Value = ...,
    ) -> RTIonBeamsTreatmentRecordTreatmentSessionIonBeamSequenceItem: ...
