# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Patient Medical Module."""

from __future__ import annotations

from dcmgen.model.fields import CS_, DA_, DS_, LO_, LT_, SQ, US_, LOn
from dcmgen.model.iod import Module


class PatientMedicalModule(Module):
    """Patient Medical Module (PS3.3 C.2.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.4.html
    """

    __slots__ = ()

    MedicalAlerts = LOn(0x0010_2000)
    Allergies = LOn(0x0010_2110)
    SmokingStatus = CS_(0x0010_21A0)
    AdditionalPatientHistory = LT_(0x0010_21B0)
    PregnancyStatus = US_(0x0010_21C0)
    LastMenstrualDate = DA_(0x0010_21D0)
    PatientSexNeutered = CS_(0x0010_2203)
    PatientBodyMassIndex = DS_(0x0010_1022)
    MeasuredAPDimension = DS_(0x0010_1023)
    MeasuredLateralDimension = DS_(0x0010_1024)
    SpecialNeeds = LO_(0x0038_0050)
    PatientState = LO_(0x0038_0500)
    PertinentDocumentsSequence = SQ(0x0038_0100, "PatientMedicalPertinentDocumentsSequenceItem")
    PertinentResourcesSequence = SQ(0x0038_0101, "PertinentResourcesSequenceItem")
    PatientClinicalTrialParticipationSequence = SQ(0x0038_0502, "PatientClinicalTrialParticipationSequenceItem")
