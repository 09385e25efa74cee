# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Patient Medical Module."""

from __future__ import annotations

from dcmgen.model.fields import CS_, DA_, DS_, LO_, LT_, SQ, US_, LOn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.patient_clinical_trial_participation_sequence_item import (
        PatientClinicalTrialParticipationSequenceItem,
    )
    from dcmgen.items.patient_medical_pertinent_documents_sequence_item import (
        PatientMedicalPertinentDocumentsSequenceItem,
    )
    from dcmgen.items.pertinent_resources_sequence_item import PertinentResourcesSequenceItem


class PatientMedicalModule(Module):
    """Patient Medical Module (PS3.3 C.2.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.4.html
    """

    __slots__ = ()

    MedicalAlerts: LOn = LOn(0x0010_2000)
    """Medical Alerts (0010,2000), VM 1-n (PS3.3 C.2.4)."""
    Allergies: LOn = LOn(0x0010_2110)
    """Allergies (0010,2110), VM 1-n (PS3.3 C.2.4)."""
    SmokingStatus: CS_[Literal["YES", "NO", "UNKNOWN"]] = CS_(0x0010_21A0)
    """Smoking Status (0010,21A0), VM 1 (PS3.3 C.2.4)."""
    AdditionalPatientHistory: LT_ = LT_(0x0010_21B0)
    """Additional Patient History (0010,21B0), VM 1 (PS3.3 C.2.4)."""
    PregnancyStatus: US_ = US_(0x0010_21C0)
    """Pregnancy Status (0010,21C0), VM 1 (PS3.3 C.2.4)."""
    LastMenstrualDate: DA_ = DA_(0x0010_21D0)
    """Last Menstrual Date (0010,21D0), VM 1 (PS3.3 C.2.4)."""
    PatientSexNeutered: CS_[Literal["ALTERED", "UNALTERED"]] = CS_(0x0010_2203)
    """Patient's Sex Neutered (0010,2203), VM 1 (PS3.3 C.2.4)."""
    PatientBodyMassIndex: DS_ = DS_(0x0010_1022)
    """Patient's Body Mass Index (0010,1022), VM 1 (PS3.3 C.2.4)."""
    MeasuredAPDimension: DS_ = DS_(0x0010_1023)
    """Measured AP Dimension (0010,1023), VM 1 (PS3.3 C.2.4)."""
    MeasuredLateralDimension: DS_ = DS_(0x0010_1024)
    """Measured Lateral Dimension (0010,1024), VM 1 (PS3.3 C.2.4)."""
    SpecialNeeds: LO_ = LO_(0x0038_0050)
    """Special Needs (0038,0050), VM 1 (PS3.3 C.2.4)."""
    PatientState: LO_ = LO_(0x0038_0500)
    """Patient State (0038,0500), VM 1 (PS3.3 C.2.4)."""
    PertinentDocumentsSequence: SQ[PatientMedicalPertinentDocumentsSequenceItem] = SQ(
        0x0038_0100, "PatientMedicalPertinentDocumentsSequenceItem"
    )
    """Pertinent Documents Sequence (0038,0100), VM 1 (PS3.3 C.2.4)."""
    PertinentResourcesSequence: SQ[PertinentResourcesSequenceItem] = SQ(0x0038_0101, "PertinentResourcesSequenceItem")
    """Pertinent Resources Sequence (0038,0101), VM 1 (PS3.3 C.2.4)."""
    PatientClinicalTrialParticipationSequence: SQ[PatientClinicalTrialParticipationSequenceItem] = SQ(
        0x0038_0502, "PatientClinicalTrialParticipationSequenceItem"
    )
    """Patient Clinical Trial Participation Sequence (0038,0502), VM 1 (PS3.3 C.2.4)."""
