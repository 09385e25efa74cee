# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Performed Procedure Step Relationship Module."""

from __future__ import annotations

from dcmgen.items.issuer_of_patient_id_macro import IssuerOfPatientIDMacro
from dcmgen.model.fields import CS_, DA_, LO_, PN_, SQ
from dcmgen.model.iod import Module


class PerformedProcedureStepRelationshipModule(IssuerOfPatientIDMacro, Module):
    """Performed Procedure Step Relationship Module (PS3.3 C.4.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.13.html
    """

    __slots__ = ()

    PatientName = PN_(0x0010_0010)
    PatientID = LO_(0x0010_0020)
    PatientBirthDate = DA_(0x0010_0030)
    PatientBirthDateInAlternativeCalendar = LO_(0x0010_0033)
    PatientDeathDateInAlternativeCalendar = LO_(0x0010_0034)
    PatientAlternativeCalendar = CS_(0x0010_0035)
    PatientSex = CS_(0x0010_0040)
    GenderIdentitySequence = SQ(0x0010_0041, "PatientDemographicGenderIdentitySequenceItem")
    SexParametersForClinicalUseCategorySequence = SQ(
        0x0010_0043, "PatientDemographicSexParametersForClinicalUseCategorySequenceItem"
    )
    PersonNamesToUseSequence = SQ(0x0010_0011, "PatientDemographicPersonNamesToUseSequenceItem")
    ThirdPersonPronounsSequence = SQ(0x0010_0014, "PatientDemographicThirdPersonPronounsSequenceItem")
    ReferencedPatientSequence = SQ(0x0008_1120, "SOPInstanceReferenceMacro")
    AdmissionID = LO_(0x0038_0010)
    IssuerOfAdmissionIDSequence = SQ(0x0038_0014, "HL7v2HierarchicDesignatorMacro")
    ServiceEpisodeID = LO_(0x0038_0060)
    IssuerOfServiceEpisodeIDSequence = SQ(0x0038_0064, "HL7v2HierarchicDesignatorMacro")
    ServiceEpisodeDescription = LO_(0x0038_0062)
    ScheduledStepAttributesSequence = SQ(0x0040_0270, "ScheduledStepAttributesSequenceItem")
