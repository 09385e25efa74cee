# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Patient Study Module."""

from __future__ import annotations

from dcmgen.model.fields import AS_, CS_, DA_, DS_, LO_, LT_, SH_, SQ, US_, UT_, LOn
from dcmgen.model.iod import Module


class PatientStudyModule(Module):
    """Patient Study Module (PS3.3 C.7.2.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.2.html
    """

    __slots__ = ()

    AdmittingDiagnosesDescription = LOn(0x0008_1080)
    AdmittingDiagnosesCodeSequence = SQ(0x0008_1084, "CodeSequenceMacro")
    PrincipalDiagnosisCodeSequence = SQ(0x0008_1301, "CodeSequenceMacro")
    PrimaryDiagnosisCodeSequence = SQ(0x0008_1302, "CodeSequenceMacro")
    SecondaryDiagnosesCodeSequence = SQ(0x0008_1303, "CodeSequenceMacro")
    HistologicalDiagnosesCodeSequence = SQ(0x0008_1304, "CodeSequenceMacro")
    PatientAge = AS_(0x0010_1010)
    PatientSize = DS_(0x0010_1020)
    PatientWeight = DS_(0x0010_1030)
    PatientBodyMassIndex = DS_(0x0010_1022)
    MeasuredAPDimension = DS_(0x0010_1023)
    MeasuredLateralDimension = DS_(0x0010_1024)
    PatientSizeCodeSequence = SQ(0x0010_1021, "CodeSequenceMacro")
    MedicalAlerts = LOn(0x0010_2000)
    Allergies = LOn(0x0010_2110)
    SmokingStatus = CS_(0x0010_21A0)
    PregnancyStatus = US_(0x0010_21C0)
    LastMenstrualDate = DA_(0x0010_21D0)
    PatientState = LO_(0x0038_0500)
    Occupation = SH_(0x0010_2180)
    AdditionalPatientHistory = LT_(0x0010_21B0)
    AdmissionID = LO_(0x0038_0010)
    IssuerOfAdmissionIDSequence = SQ(0x0038_0014, "HL7v2HierarchicDesignatorMacro")
    ReasonForVisit = UT_(0x0032_1066)
    ReasonForVisitCodeSequence = SQ(0x0032_1067, "CodeSequenceMacro")
    ServiceEpisodeID = LO_(0x0038_0060)
    IssuerOfServiceEpisodeIDSequence = SQ(0x0038_0064, "HL7v2HierarchicDesignatorMacro")
    ServiceEpisodeDescription = LO_(0x0038_0062)
    PatientSexNeutered = CS_(0x0010_2203)
    GenderIdentitySequence = SQ(0x0010_0041, "GenderIdentitySequenceItem")
    SexParametersForClinicalUseCategorySequence = SQ(0x0010_0043, "SexParametersForClinicalUseCategorySequenceItem")
    PersonNamesToUseSequence = SQ(0x0010_0011, "PersonNamesToUseSequenceItem")
    ThirdPersonPronounsSequence = SQ(0x0010_0014, "ThirdPersonPronounsSequenceItem")
