# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Performed Procedure Step Relationship Module."""

from __future__ import annotations

from dcmgen.items.issuer_of_patient_id_macro import IssuerOfPatientIDMacro
from dcmgen.model.fields import CS_, DA_, LO_, PN_, SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.hl7v2_hierarchic_designator_macro import HL7v2HierarchicDesignatorMacro
    from dcmgen.items.patient_demographic_gender_identity_sequence_item import (
        PatientDemographicGenderIdentitySequenceItem,
    )
    from dcmgen.items.patient_demographic_person_names_to_use_sequence_item import (
        PatientDemographicPersonNamesToUseSequenceItem,
    )
    from dcmgen.items.patient_demographic_sex_parameters_for_clinical_use_category_sequence_item import (
        PatientDemographicSexParametersForClinicalUseCategorySequenceItem,
    )
    from dcmgen.items.patient_demographic_third_person_pronouns_sequence_item import (
        PatientDemographicThirdPersonPronounsSequenceItem,
    )
    from dcmgen.items.scheduled_step_attributes_sequence_item import ScheduledStepAttributesSequenceItem
    from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro


class PerformedProcedureStepRelationshipModule(IssuerOfPatientIDMacro, Module):
    """Performed Procedure Step Relationship Module (PS3.3 C.4.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.13.html
    """

    __slots__ = ()

    PatientName: PN_ = PN_(0x0010_0010)
    """Patient's Name (0010,0010), VM 1 (PS3.3 C.4.13)."""
    PatientID: LO_ = LO_(0x0010_0020)
    """Patient ID (0010,0020), VM 1 (PS3.3 C.4.13)."""
    PatientBirthDate: DA_ = DA_(0x0010_0030)
    """Patient's Birth Date (0010,0030), VM 1 (PS3.3 C.4.13)."""
    PatientBirthDateInAlternativeCalendar: LO_ = LO_(0x0010_0033)
    """Patient's Birth Date in Alternative Calendar (0010,0033), VM 1 (PS3.3 C.4.13)."""
    PatientDeathDateInAlternativeCalendar: LO_ = LO_(0x0010_0034)
    """Patient's Death Date in Alternative Calendar (0010,0034), VM 1 (PS3.3 C.4.13)."""
    PatientAlternativeCalendar: CS_[
        Literal["PROLEPTIC GREGN", "JULIAN", "PROLEPTIC JULIAN", "EGYPTIAN REGNAL", "HEBREW", "HIJRI"]
    ] = CS_(0x0010_0035)
    """Patient's Alternative Calendar (0010,0035), VM 1 (PS3.3 C.4.13)."""
    PatientSex: CS_[Literal["M", "F", "O"]] = CS_(0x0010_0040)
    """Patient's Sex (0010,0040), VM 1 (PS3.3 C.4.13)."""
    GenderIdentitySequence: SQ[PatientDemographicGenderIdentitySequenceItem] = SQ(
        0x0010_0041, "PatientDemographicGenderIdentitySequenceItem"
    )
    """Gender Identity Sequence (0010,0041), VM 1 (PS3.3 C.4.13)."""
    SexParametersForClinicalUseCategorySequence: SQ[
        PatientDemographicSexParametersForClinicalUseCategorySequenceItem
    ] = SQ(0x0010_0043, "PatientDemographicSexParametersForClinicalUseCategorySequenceItem")
    """Sex Parameters for Clinical Use Category Sequence (0010,0043), VM 1 (PS3.3 C.4.13)."""
    PersonNamesToUseSequence: SQ[PatientDemographicPersonNamesToUseSequenceItem] = SQ(
        0x0010_0011, "PatientDemographicPersonNamesToUseSequenceItem"
    )
    """Person Names to Use Sequence (0010,0011), VM 1 (PS3.3 C.4.13)."""
    ThirdPersonPronounsSequence: SQ[PatientDemographicThirdPersonPronounsSequenceItem] = SQ(
        0x0010_0014, "PatientDemographicThirdPersonPronounsSequenceItem"
    )
    """Third Person Pronouns Sequence (0010,0014), VM 1 (PS3.3 C.4.13)."""
    ReferencedPatientSequence: SQ[SOPInstanceReferenceMacro] = SQ(0x0008_1120, "SOPInstanceReferenceMacro")
    """Referenced Patient Sequence (0008,1120), VM 1 (PS3.3 C.4.13)."""
    AdmissionID: LO_ = LO_(0x0038_0010)
    """Admission ID (0038,0010), VM 1 (PS3.3 C.4.13)."""
    IssuerOfAdmissionIDSequence: SQ[HL7v2HierarchicDesignatorMacro] = SQ(0x0038_0014, "HL7v2HierarchicDesignatorMacro")
    """Issuer of Admission ID Sequence (0038,0014), VM 1 (PS3.3 C.4.13)."""
    ServiceEpisodeID: LO_ = LO_(0x0038_0060)
    """Service Episode ID (0038,0060), VM 1 (PS3.3 C.4.13)."""
    IssuerOfServiceEpisodeIDSequence: SQ[HL7v2HierarchicDesignatorMacro] = SQ(
        0x0038_0064, "HL7v2HierarchicDesignatorMacro"
    )
    """Issuer of Service Episode ID Sequence (0038,0064), VM 1 (PS3.3 C.4.13)."""
    ServiceEpisodeDescription: LO_ = LO_(0x0038_0062)
    """Service Episode Description (0038,0062), VM 1 (PS3.3 C.4.13)."""
    ScheduledStepAttributesSequence: SQ[ScheduledStepAttributesSequenceItem] = SQ(
        0x0040_0270, "ScheduledStepAttributesSequenceItem"
    )
    """Scheduled Step Attributes Sequence (0040,0270), VM 1 (PS3.3 C.4.13)."""
