# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Patient Medical Module."""

from typing import Literal

from dcmgen.items.patient_clinical_trial_participation_sequence_item import (
    PatientClinicalTrialParticipationSequenceItem,
    PatientClinicalTrialParticipationSequenceItems,
)
from dcmgen.items.patient_medical_pertinent_documents_sequence_item import (
    PatientMedicalPertinentDocumentsSequenceItem,
    PatientMedicalPertinentDocumentsSequenceItems,
)
from dcmgen.items.pertinent_resources_sequence_item import (
    PertinentResourcesSequenceItem,
    PertinentResourcesSequenceItems,
)
from dcmgen.model.fields import (
    CS_,
    DA_,
    DS_,
    LO_,
    LT_,
    SQ,
    US_,
    DA_Value,
    DS_Value,
    Items,
    LO_Value,
    LOn,
    LOnValue,
    LT_Value,
    US_Value,
)
from dcmgen.model.iod import Module

class PatientMedicalModule(Module):
    """Patient Medical Module (PS3.3 C.2.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.4.html
    """

    def __init__(
        self,
        /,
        *,
        PatientBodyMassIndex: DS_Value = ...,
        MeasuredAPDimension: DS_Value = ...,
        MeasuredLateralDimension: DS_Value = ...,
        MedicalAlerts: LOnValue = ...,
        Allergies: LOnValue = ...,
        SmokingStatus: Literal["YES", "NO", "UNKNOWN", None] = ...,
        AdditionalPatientHistory: LT_Value = ...,
        PregnancyStatus: US_Value = ...,
        LastMenstrualDate: DA_Value = ...,
        PatientSexNeutered: Literal["ALTERED", "UNALTERED", None] = ...,
        SpecialNeeds: LO_Value = ...,
        PertinentDocumentsSequence: Items[PatientMedicalPertinentDocumentsSequenceItem] = ...,
        PertinentResourcesSequence: Items[PertinentResourcesSequenceItem] = ...,
        PatientState: LO_Value = ...,
        PatientClinicalTrialParticipationSequence: Items[PatientClinicalTrialParticipationSequenceItem] = ...,
    ) -> None: ...
    MedicalAlerts: LOn
    """Medical Alerts (0010,2000), VM 1-n (PS3.3 C.2.4)."""
    Allergies: LOn
    """Allergies (0010,2110), VM 1-n (PS3.3 C.2.4)."""
    SmokingStatus: CS_[Literal["YES", "NO", "UNKNOWN"]]
    """Smoking Status (0010,21A0), VM 1 (PS3.3 C.2.4)."""
    AdditionalPatientHistory: LT_
    """Additional Patient History (0010,21B0), VM 1 (PS3.3 C.2.4)."""
    PregnancyStatus: US_
    """Pregnancy Status (0010,21C0), VM 1 (PS3.3 C.2.4)."""
    LastMenstrualDate: DA_
    """Last Menstrual Date (0010,21D0), VM 1 (PS3.3 C.2.4)."""
    PatientSexNeutered: CS_[Literal["ALTERED", "UNALTERED"]]
    """Patient's Sex Neutered (0010,2203), VM 1 (PS3.3 C.2.4)."""
    PatientBodyMassIndex: DS_
    """Patient's Body Mass Index (0010,1022), VM 1 (PS3.3 C.2.4)."""
    MeasuredAPDimension: DS_
    """Measured AP Dimension (0010,1023), VM 1 (PS3.3 C.2.4)."""
    MeasuredLateralDimension: DS_
    """Measured Lateral Dimension (0010,1024), VM 1 (PS3.3 C.2.4)."""
    SpecialNeeds: LO_
    """Special Needs (0038,0050), VM 1 (PS3.3 C.2.4)."""
    PatientState: LO_
    """Patient State (0038,0500), VM 1 (PS3.3 C.2.4)."""
    PertinentDocumentsSequence: SQ[
        PatientMedicalPertinentDocumentsSequenceItems, PatientMedicalPertinentDocumentsSequenceItem
    ]
    """Pertinent Documents Sequence (0038,0100), VM 1 (PS3.3 C.2.4)."""
    PertinentResourcesSequence: SQ[PertinentResourcesSequenceItems, PertinentResourcesSequenceItem]
    """Pertinent Resources Sequence (0038,0101), VM 1 (PS3.3 C.2.4)."""
    PatientClinicalTrialParticipationSequence: SQ[
        PatientClinicalTrialParticipationSequenceItems, PatientClinicalTrialParticipationSequenceItem
    ]
    """Patient Clinical Trial Participation Sequence (0038,0502), VM 1 (PS3.3 C.2.4)."""
