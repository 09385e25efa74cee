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
        SmokingStatus: Literal["YES", "NO", "UNKNOWN", "", None] = ...,
        AdditionalPatientHistory: LT_Value = ...,
        PregnancyStatus: US_Value = ...,
        LastMenstrualDate: DA_Value = ...,
        PatientSexNeutered: Literal["ALTERED", "UNALTERED", "", None] = ...,
        SpecialNeeds: LO_Value = ...,
        PertinentDocumentsSequence: Items[PatientMedicalPertinentDocumentsSequenceItem] = ...,
        PertinentResourcesSequence: Items[PertinentResourcesSequenceItem] = ...,
        PatientState: LO_Value = ...,
        PatientClinicalTrialParticipationSequence: Items[PatientClinicalTrialParticipationSequenceItem] = ...,
    ) -> None: ...
    MedicalAlerts: LOn
    """Medical Alerts (0010,2000), LO, VM 1-n.

    PS3.3 C.2.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.4.html
    """
    Allergies: LOn
    """Allergies (0010,2110), LO, VM 1-n.

    PS3.3 C.2.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.4.html
    """
    SmokingStatus: CS_[Literal["YES", "NO", "UNKNOWN", ""]]
    """Smoking Status (0010,21A0), CS, VM 1.

    Enumerated Values: YES, NO, UNKNOWN.

    PS3.3 C.2.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.4.html
    """
    AdditionalPatientHistory: LT_
    """Additional Patient History (0010,21B0), LT, VM 1.

    PS3.3 C.2.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.4.html
    """
    PregnancyStatus: US_
    """Pregnancy Status (0010,21C0), US, VM 1.

    Enumerated Values: 1, 2, 3, 4.

    PS3.3 C.2.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.4.html
    """
    LastMenstrualDate: DA_
    """Last Menstrual Date (0010,21D0), DA, VM 1.

    PS3.3 C.2.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.4.html
    """
    PatientSexNeutered: CS_[Literal["ALTERED", "UNALTERED", ""]]
    """Patient's Sex Neutered (0010,2203), CS, VM 1.

    Enumerated Values: ALTERED, UNALTERED.

    PS3.3 C.2.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.4.html
    """
    PatientBodyMassIndex: DS_
    """Patient's Body Mass Index (0010,1022), DS, VM 1.

    PS3.3 C.2.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.4.html
    """
    MeasuredAPDimension: DS_
    """Measured AP Dimension (0010,1023), DS, VM 1.

    PS3.3 C.2.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.4.html
    """
    MeasuredLateralDimension: DS_
    """Measured Lateral Dimension (0010,1024), DS, VM 1.

    PS3.3 C.2.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.4.html
    """
    SpecialNeeds: LO_
    """Special Needs (0038,0050), LO, VM 1.

    PS3.3 C.2.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.4.html
    """
    PatientState: LO_
    """Patient State (0038,0500), LO, VM 1.

    PS3.3 C.2.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.4.html
    """
    PertinentDocumentsSequence: SQ[
        PatientMedicalPertinentDocumentsSequenceItems, PatientMedicalPertinentDocumentsSequenceItem
    ]
    """Pertinent Documents Sequence (0038,0100), SQ, VM 1.

    PS3.3 C.2.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.4.html
    """
    PertinentResourcesSequence: SQ[PertinentResourcesSequenceItems, PertinentResourcesSequenceItem]
    """Pertinent Resources Sequence (0038,0101), SQ, VM 1.

    PS3.3 C.2.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.4.html
    """
    PatientClinicalTrialParticipationSequence: SQ[
        PatientClinicalTrialParticipationSequenceItems, PatientClinicalTrialParticipationSequenceItem
    ]
    """Patient Clinical Trial Participation Sequence (0038,0502), SQ, VM 1.

    PS3.3 C.2.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.4.html
    """
