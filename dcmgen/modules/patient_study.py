# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Patient Study Module."""

from __future__ import annotations

from dcmgen.model.fields import AS_, CS_, DA_, DS_, LO_, LT_, SH_, SQ, US_, UT_, LOn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.gender_identity_sequence_item import GenderIdentitySequenceItem
    from dcmgen.items.hl7v2_hierarchic_designator_macro import HL7v2HierarchicDesignatorMacro
    from dcmgen.items.person_names_to_use_sequence_item import PersonNamesToUseSequenceItem
    from dcmgen.items.sex_parameters_for_clinical_use_category_sequence_item import (
        SexParametersForClinicalUseCategorySequenceItem,
    )
    from dcmgen.items.third_person_pronouns_sequence_item import ThirdPersonPronounsSequenceItem


class PatientStudyModule(Module):
    """Patient Study Module (PS3.3 C.7.2.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.2.html
    """

    __slots__ = ()

    AdmittingDiagnosesDescription: LOn = LOn(0x0008_1080)
    """Admitting Diagnoses Description (0008,1080), VM 1-n, Type 3 (PS3.3 C.7.2.2)."""
    AdmittingDiagnosesCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0008_1084, "CodeSequenceMacro")
    """Admitting Diagnoses Code Sequence (0008,1084), VM 1, Type 3 (PS3.3 C.7.2.2)."""
    PrincipalDiagnosisCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0008_1301, "CodeSequenceMacro")
    """Principal Diagnosis Code Sequence (0008,1301), VM 1, Type 3 (PS3.3 C.7.2.2)."""
    PrimaryDiagnosisCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0008_1302, "CodeSequenceMacro")
    """Primary Diagnosis Code Sequence (0008,1302), VM 1, Type 3 (PS3.3 C.7.2.2)."""
    SecondaryDiagnosesCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0008_1303, "CodeSequenceMacro")
    """Secondary Diagnoses Code Sequence (0008,1303), VM 1, Type 3 (PS3.3 C.7.2.2)."""
    HistologicalDiagnosesCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0008_1304, "CodeSequenceMacro")
    """Histological Diagnoses Code Sequence (0008,1304), VM 1, Type 3 (PS3.3 C.7.2.2)."""
    PatientAge: AS_ = AS_(0x0010_1010)
    """Patient's Age (0010,1010), VM 1, Type 3 (PS3.3 C.7.2.2)."""
    PatientSize: DS_ = DS_(0x0010_1020)
    """Patient's Size (0010,1020), VM 1, Type 3 (PS3.3 C.7.2.2)."""
    PatientWeight: DS_ = DS_(0x0010_1030)
    """Patient's Weight (0010,1030), VM 1, Type 3 (PS3.3 C.7.2.2)."""
    PatientBodyMassIndex: DS_ = DS_(0x0010_1022)
    """Patient's Body Mass Index (0010,1022), VM 1, Type 3 (PS3.3 C.7.2.2)."""
    MeasuredAPDimension: DS_ = DS_(0x0010_1023)
    """Measured AP Dimension (0010,1023), VM 1, Type 3 (PS3.3 C.7.2.2)."""
    MeasuredLateralDimension: DS_ = DS_(0x0010_1024)
    """Measured Lateral Dimension (0010,1024), VM 1, Type 3 (PS3.3 C.7.2.2)."""
    PatientSizeCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0010_1021, "CodeSequenceMacro")
    """Patient's Size Code Sequence (0010,1021), VM 1, Type 3 (PS3.3 C.7.2.2)."""
    MedicalAlerts: LOn = LOn(0x0010_2000)
    """Medical Alerts (0010,2000), VM 1-n, Type 3 (PS3.3 C.7.2.2)."""
    Allergies: LOn = LOn(0x0010_2110)
    """Allergies (0010,2110), VM 1-n, Type 3 (PS3.3 C.7.2.2)."""
    SmokingStatus: CS_[Literal["YES", "NO", "UNKNOWN"]] = CS_(0x0010_21A0)
    """Smoking Status (0010,21A0), VM 1, Type 3 (PS3.3 C.7.2.2)."""
    PregnancyStatus: US_ = US_(0x0010_21C0)
    """Pregnancy Status (0010,21C0), VM 1, Type 3 (PS3.3 C.7.2.2)."""
    LastMenstrualDate: DA_ = DA_(0x0010_21D0)
    """Last Menstrual Date (0010,21D0), VM 1, Type 3 (PS3.3 C.7.2.2)."""
    PatientState: LO_ = LO_(0x0038_0500)
    """Patient State (0038,0500), VM 1, Type 3 (PS3.3 C.7.2.2)."""
    Occupation: SH_ = SH_(0x0010_2180)
    """Occupation (0010,2180), VM 1, Type 3 (PS3.3 C.7.2.2)."""
    AdditionalPatientHistory: LT_ = LT_(0x0010_21B0)
    """Additional Patient History (0010,21B0), VM 1, Type 3 (PS3.3 C.7.2.2)."""
    AdmissionID: LO_ = LO_(0x0038_0010)
    """Admission ID (0038,0010), VM 1, Type 3 (PS3.3 C.7.2.2)."""
    IssuerOfAdmissionIDSequence: SQ[HL7v2HierarchicDesignatorMacro] = SQ(0x0038_0014, "HL7v2HierarchicDesignatorMacro")
    """Issuer of Admission ID Sequence (0038,0014), VM 1, Type 3 (PS3.3 C.7.2.2)."""
    ReasonForVisit: UT_ = UT_(0x0032_1066)
    """Reason for Visit (0032,1066), VM 1, Type 3 (PS3.3 C.7.2.2)."""
    ReasonForVisitCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0032_1067, "CodeSequenceMacro")
    """Reason for Visit Code Sequence (0032,1067), VM 1, Type 3 (PS3.3 C.7.2.2)."""
    ServiceEpisodeID: LO_ = LO_(0x0038_0060)
    """Service Episode ID (0038,0060), VM 1, Type 3 (PS3.3 C.7.2.2)."""
    IssuerOfServiceEpisodeIDSequence: SQ[HL7v2HierarchicDesignatorMacro] = SQ(
        0x0038_0064, "HL7v2HierarchicDesignatorMacro"
    )
    """Issuer of Service Episode ID Sequence (0038,0064), VM 1, Type 3 (PS3.3 C.7.2.2)."""
    ServiceEpisodeDescription: LO_ = LO_(0x0038_0062)
    """Service Episode Description (0038,0062), VM 1, Type 3 (PS3.3 C.7.2.2)."""
    PatientSexNeutered: CS_[Literal["ALTERED", "UNALTERED"]] = CS_(0x0010_2203)
    """Patient's Sex Neutered (0010,2203), VM 1, Type 2C (PS3.3 C.7.2.2)."""
    GenderIdentitySequence: SQ[GenderIdentitySequenceItem] = SQ(0x0010_0041, "GenderIdentitySequenceItem")
    """Gender Identity Sequence (0010,0041), VM 1, Type 3 (PS3.3 C.7.2.2)."""
    SexParametersForClinicalUseCategorySequence: SQ[SexParametersForClinicalUseCategorySequenceItem] = SQ(
        0x0010_0043, "SexParametersForClinicalUseCategorySequenceItem"
    )
    """Sex Parameters for Clinical Use Category Sequence (0010,0043), VM 1, Type 3 (PS3.3 C.7.2.2)."""
    PersonNamesToUseSequence: SQ[PersonNamesToUseSequenceItem] = SQ(0x0010_0011, "PersonNamesToUseSequenceItem")
    """Person Names to Use Sequence (0010,0011), VM 1, Type 3 (PS3.3 C.7.2.2)."""
    ThirdPersonPronounsSequence: SQ[ThirdPersonPronounsSequenceItem] = SQ(
        0x0010_0014, "ThirdPersonPronounsSequenceItem"
    )
    """Third Person Pronouns Sequence (0010,0014), VM 1, Type 3 (PS3.3 C.7.2.2)."""
