# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Unified Procedure Step Relationship Module."""

from __future__ import annotations

from dcmgen.items.issuer_of_patient_id_macro import IssuerOfPatientIDMacro
from dcmgen.model.fields import CS_, CST_, DA_, LO_, PN_, SQ, UT_, LOn
from dcmgen.model.iod import Module


class UnifiedProcedureStepRelationshipModule(IssuerOfPatientIDMacro, Module):
    """Unified Procedure Step Relationship Module (PS3.3 C.30.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.4.html
    """

    __slots__ = ()

    PatientName = PN_(0x0010_0010)
    PatientID = LO_(0x0010_0020)
    TypeOfPatientID = CST_(0x0010_0022)
    OtherPatientIDsSequence = SQ(0x0010_1002, "PatientIdentificationOtherPatientIDsSequenceItem")
    PatientBirthDateInAlternativeCalendar = LO_(0x0010_0033)
    PatientDeathDateInAlternativeCalendar = LO_(0x0010_0034)
    PatientAlternativeCalendar = CS_(0x0010_0035)
    PatientBirthDate = DA_(0x0010_0030)
    PatientSex = CS_(0x0010_0040)
    GenderIdentitySequence = SQ(0x0010_0041, "PatientDemographicGenderIdentitySequenceItem")
    SexParametersForClinicalUseCategorySequence = SQ(
        0x0010_0043, "PatientDemographicSexParametersForClinicalUseCategorySequenceItem"
    )
    PersonNamesToUseSequence = SQ(0x0010_0011, "PatientDemographicPersonNamesToUseSequenceItem")
    ThirdPersonPronounsSequence = SQ(0x0010_0014, "PatientDemographicThirdPersonPronounsSequenceItem")
    ReferencedPatientPhotoSequence = SQ(0x0010_1100, "ReferencedInstancesAndAccessMacro")
    AdmissionID = LO_(0x0038_0010)
    IssuerOfAdmissionIDSequence = SQ(0x0038_0014, "HL7v2HierarchicDesignatorMacro")
    AdmittingDiagnosesDescription = LOn(0x0008_1080)
    AdmittingDiagnosesCodeSequence = SQ(0x0008_1084, "CodeSequenceMacro")
    PrincipalDiagnosisCodeSequence = SQ(0x0008_1301, "CodeSequenceMacro")
    PrimaryDiagnosisCodeSequence = SQ(0x0008_1302, "CodeSequenceMacro")
    SecondaryDiagnosesCodeSequence = SQ(0x0008_1303, "CodeSequenceMacro")
    HistologicalDiagnosesCodeSequence = SQ(0x0008_1304, "CodeSequenceMacro")
    ReasonForVisit = UT_(0x0032_1066)
    ReasonForVisitCodeSequence = SQ(0x0032_1067, "CodeSequenceMacro")
    ReferencedRequestSequence = SQ(0x0040_A370, "UnifiedProcedureStepRelationshipReferencedRequestSequenceItem")
    ReplacedProcedureStepSequence = SQ(0x0074_1224, "SOPInstanceReferenceMacro")
