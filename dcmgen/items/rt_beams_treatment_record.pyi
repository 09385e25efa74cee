# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Treatment Session Beam Sequence (3008,0020) in the RT Beams Treatment Record IOD."""

from typing import Literal

from dcmgen.items.applicator_sequence_item import ApplicatorSequenceItem
from dcmgen.items.beam_limiting_device_leaf_pairs_sequence_item import BeamLimitingDeviceLeafPairsSequenceItem
from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.content_item_macro import ContentItemMacro
from dcmgen.items.dose_calibration_conditions_sequence_item import DoseCalibrationConditionsSequenceItem
from dcmgen.items.general_accessory_sequence_item import GeneralAccessorySequenceItem
from dcmgen.items.interlock_macro import InterlockMacro
from dcmgen.items.primary_fluence_mode_sequence_item import PrimaryFluenceModeSequenceItem
from dcmgen.items.referenced_calculated_dose_reference_sequence_item import (
    ReferencedCalculatedDoseReferenceSequenceItem,
)
from dcmgen.items.referenced_measured_dose_reference_sequence_item import ReferencedMeasuredDoseReferenceSequenceItem
from dcmgen.items.rt_beam_limiting_device_definition_macro import RTBeamLimitingDeviceDefinitionMacro
from dcmgen.items.rt_salvage_session_beam_macro import RTSalvageSessionBeamMacro
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.items.treatment_session_beam_sequence_item import (
    ControlPointDeliverySequenceItem,
    GatingBeamHoldTransitionSequenceItem,
    TreatmentSessionBeamSequenceItem,
    TreatmentSessionBeamSequenceRecordedBlockSequenceItem,
    TreatmentSessionBeamSequenceRecordedCompensatorSequenceItem,
    TreatmentSessionBeamSequenceRecordedWedgeSequenceItem,
    TreatmentSessionBeamSequenceReferencedBolusSequenceItem,
    TreatmentSessionBeamSequenceReferencedVerificationImageSequenceItem,
)
from dcmgen.model.fields import AnyText, DS_Value, IS_Value, ISValue, Items, LO_Value, ST_Value, US_Value
from dcmgen.model.sequence import Sequence

class RTBeamsTreatmentRecordTreatmentSessionBeamSequenceItem(
    RTSalvageSessionBeamMacro, TreatmentSessionBeamSequenceItem
):
    """Item of Treatment Session Beam Sequence (3008,0020) in the RT Beams Treatment Record IOD (PS3.3 A.29).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.29.html
    """

    def __init__(
        self,
        /,
        *,
        TreatmentTerminationStatus: Literal["NORMAL", "OPERATOR", "MACHINE", "UNKNOWN"] | AnyText = ...,
        ControlPointDeliverySequence: Items[ControlPointDeliverySequenceItem] = ...,
        BeamType: Literal["STATIC", "DYNAMIC"] = ...,
        RadiationType: Literal["PHOTON", "ELECTRON", "NEUTRON", "PROTON"] | AnyText = ...,
        NumberOfWedges: ISValue = ...,
        NumberOfControlPoints: ISValue = ...,
        BeamLimitingDeviceLeafPairsSequence: Items[BeamLimitingDeviceLeafPairsSequenceItem] = ...,
        EnhancedRTBeamLimitingDeviceSequence: Items[RTBeamLimitingDeviceDefinitionMacro] = ...,
        RecordedWedgeSequence: Items[TreatmentSessionBeamSequenceRecordedWedgeSequenceItem] = ...,
        HighDoseTechniqueType: Literal["TBI", "HDR"] | AnyText = ...,
        RadiationDeviceConfigurationAndCommissioningKeySequence: Items[ContentItemMacro] = ...,
        DoseCalibrationConditionsSequence: Items[DoseCalibrationConditionsSequenceItem] = ...,
        CurrentFractionNumber: IS_Value = ...,
        TreatmentVerificationStatus: Literal["VERIFIED", "VERIFIED_OVR", "NOT_VERIFIED", "", None] = ...,
        TreatmentDeliveryType: Literal[
            "TREATMENT", "OPEN_PORTFILM", "TRMT_PORTFILM", "CONTINUATION", "SETUP", "VERIFICATION", None
        ]
        | AnyText = ...,
        NumberOfCompensators: IS_Value = ...,
        NumberOfBoli: IS_Value = ...,
        NumberOfBlocks: IS_Value = ...,
        DefinitionSourceSequence: Items[SOPInstanceReferenceMacro] = ...,
        PrimaryFluenceModeSequence: Items[PrimaryFluenceModeSequenceItem] = ...,
        SpecifiedPrimaryMeterset: DS_Value = ...,
        SpecifiedSecondaryMeterset: DS_Value = ...,
        DeliveredPrimaryMeterset: DS_Value = ...,
        DeliveredSecondaryMeterset: DS_Value = ...,
        SpecifiedTreatmentTime: DS_Value = ...,
        DeliveredTreatmentTime: DS_Value = ...,
        ReferencedMeasuredDoseReferenceSequence: Items[ReferencedMeasuredDoseReferenceSequenceItem] = ...,
        ReferencedCalculatedDoseReferenceSequence: Items[ReferencedCalculatedDoseReferenceSequenceItem] = ...,
        EnhancedRTBeamLimitingDeviceDefinitionFlag: Literal["YES", "NO", "", None] = ...,
        RecordedCompensatorSequence: Items[TreatmentSessionBeamSequenceRecordedCompensatorSequenceItem] = ...,
        RecordedBlockSequence: Items[TreatmentSessionBeamSequenceRecordedBlockSequenceItem] = ...,
        SourceAxisDistance: DS_Value = ...,
        BeamName: LO_Value = ...,
        BeamDescription: ST_Value = ...,
        ApplicatorSequence: Items[ApplicatorSequenceItem] = ...,
        GeneralAccessorySequence: Items[GeneralAccessorySequenceItem] = ...,
        ClinicalFractionNumber: US_Value = ...,
        RTTreatmentTerminationReasonCodeSequence: Items[CodeSequenceMacro] = ...,
        MachineSpecificTreatmentTerminationCodeSequence: Items[CodeSequenceMacro] = ...,
        TreatmentTerminationDescription: ST_Value = ...,
        InterlockSequence: Items[InterlockMacro] = ...,
        ReferencedBeamNumber: IS_Value = ...,
        ReferencedVerificationImageSequence: Items[
            TreatmentSessionBeamSequenceReferencedVerificationImageSequenceItem
        ] = ...,
        ReferencedPatientSetupNumber: IS_Value = ...,
        ReferencedBolusSequence: Items[TreatmentSessionBeamSequenceReferencedBolusSequenceItem] = ...,
        DoseCalibrationConditionsVerifiedFlag: Literal["YES", "NO", "", None] = ...,
        GatingBeamHoldTransitionSequence: Items[GatingBeamHoldTransitionSequenceItem] = ...,
        EntityLongLabel: LO_Value = ...,
    ) -> None: ...

class RTBeamsTreatmentRecordTreatmentSessionBeamSequenceItems(
    Sequence[RTBeamsTreatmentRecordTreatmentSessionBeamSequenceItem]
):
    def add(
        self,
        /,
        *,
        TreatmentTerminationStatus: Literal["NORMAL", "OPERATOR", "MACHINE", "UNKNOWN"] | AnyText = ...,
        ControlPointDeliverySequence: Items[ControlPointDeliverySequenceItem] = ...,
        BeamType: Literal["STATIC", "DYNAMIC"] = ...,
        RadiationType: Literal["PHOTON", "ELECTRON", "NEUTRON", "PROTON"] | AnyText = ...,
        NumberOfWedges: ISValue = ...,
        NumberOfControlPoints: ISValue = ...,
        BeamLimitingDeviceLeafPairsSequence: Items[BeamLimitingDeviceLeafPairsSequenceItem] = ...,
        EnhancedRTBeamLimitingDeviceSequence: Items[RTBeamLimitingDeviceDefinitionMacro] = ...,
        RecordedWedgeSequence: Items[TreatmentSessionBeamSequenceRecordedWedgeSequenceItem] = ...,
        HighDoseTechniqueType: Literal["TBI", "HDR"] | AnyText = ...,
        RadiationDeviceConfigurationAndCommissioningKeySequence: Items[ContentItemMacro] = ...,
        DoseCalibrationConditionsSequence: Items[DoseCalibrationConditionsSequenceItem] = ...,
        CurrentFractionNumber: IS_Value = ...,
        TreatmentVerificationStatus: Literal["VERIFIED", "VERIFIED_OVR", "NOT_VERIFIED", "", None] = ...,
        TreatmentDeliveryType: Literal[
            "TREATMENT", "OPEN_PORTFILM", "TRMT_PORTFILM", "CONTINUATION", "SETUP", "VERIFICATION", None
        ]
        | AnyText = ...,
        NumberOfCompensators: IS_Value = ...,
        NumberOfBoli: IS_Value = ...,
        NumberOfBlocks: IS_Value = ...,
        DefinitionSourceSequence: Items[SOPInstanceReferenceMacro] = ...,
        PrimaryFluenceModeSequence: Items[PrimaryFluenceModeSequenceItem] = ...,
        SpecifiedPrimaryMeterset: DS_Value = ...,
        SpecifiedSecondaryMeterset: DS_Value = ...,
        DeliveredPrimaryMeterset: DS_Value = ...,
        DeliveredSecondaryMeterset: DS_Value = ...,
        SpecifiedTreatmentTime: DS_Value = ...,
        DeliveredTreatmentTime: DS_Value = ...,
        ReferencedMeasuredDoseReferenceSequence: Items[ReferencedMeasuredDoseReferenceSequenceItem] = ...,
        ReferencedCalculatedDoseReferenceSequence: Items[ReferencedCalculatedDoseReferenceSequenceItem] = ...,
        EnhancedRTBeamLimitingDeviceDefinitionFlag: Literal["YES", "NO", "", None] = ...,
        RecordedCompensatorSequence: Items[TreatmentSessionBeamSequenceRecordedCompensatorSequenceItem] = ...,
        RecordedBlockSequence: Items[TreatmentSessionBeamSequenceRecordedBlockSequenceItem] = ...,
        SourceAxisDistance: DS_Value = ...,
        BeamName: LO_Value = ...,
        BeamDescription: ST_Value = ...,
        ApplicatorSequence: Items[ApplicatorSequenceItem] = ...,
        GeneralAccessorySequence: Items[GeneralAccessorySequenceItem] = ...,
        ClinicalFractionNumber: US_Value = ...,
        RTTreatmentTerminationReasonCodeSequence: Items[CodeSequenceMacro] = ...,
        MachineSpecificTreatmentTerminationCodeSequence: Items[CodeSequenceMacro] = ...,
        TreatmentTerminationDescription: ST_Value = ...,
        InterlockSequence: Items[InterlockMacro] = ...,
        ReferencedBeamNumber: IS_Value = ...,
        ReferencedVerificationImageSequence: Items[
            TreatmentSessionBeamSequenceReferencedVerificationImageSequenceItem
        ] = ...,
        ReferencedPatientSetupNumber: IS_Value = ...,
        ReferencedBolusSequence: Items[TreatmentSessionBeamSequenceReferencedBolusSequenceItem] = ...,
        DoseCalibrationConditionsVerifiedFlag: Literal["YES", "NO", "", None] = ...,
        GatingBeamHoldTransitionSequence: Items[GatingBeamHoldTransitionSequenceItem] = ...,
        EntityLongLabel: LO_Value = ...,
    ) -> RTBeamsTreatmentRecordTreatmentSessionBeamSequenceItem: ...
