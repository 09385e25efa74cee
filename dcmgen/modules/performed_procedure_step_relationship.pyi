# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Performed Procedure Step Relationship Module."""

from typing import Literal

from dcmgen.items.hl7v2_hierarchic_designator_macro import (
    HL7v2HierarchicDesignatorMacro,
    HL7v2HierarchicDesignatorMacros,
)
from dcmgen.items.issuer_of_patient_id_macro import IssuerOfPatientIDMacro
from dcmgen.items.issuer_of_patient_id_qualifiers_sequence_item import IssuerOfPatientIDQualifiersSequenceItem
from dcmgen.items.patient_demographic_gender_identity_sequence_item import (
    PatientDemographicGenderIdentitySequenceItem,
    PatientDemographicGenderIdentitySequenceItems,
)
from dcmgen.items.patient_demographic_person_names_to_use_sequence_item import (
    PatientDemographicPersonNamesToUseSequenceItem,
    PatientDemographicPersonNamesToUseSequenceItems,
)
from dcmgen.items.patient_demographic_sex_parameters_for_clinical_use_category_sequence_item import (
    PatientDemographicSexParametersForClinicalUseCategorySequenceItem,
    PatientDemographicSexParametersForClinicalUseCategorySequenceItems,
)
from dcmgen.items.patient_demographic_third_person_pronouns_sequence_item import (
    PatientDemographicThirdPersonPronounsSequenceItem,
    PatientDemographicThirdPersonPronounsSequenceItems,
)
from dcmgen.items.scheduled_step_attributes_sequence_item import (
    ScheduledStepAttributesSequenceItem,
    ScheduledStepAttributesSequenceItems,
)
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import CS_, DA_, LO_, PN_, SQ, DA_Value, Items, LO_Value, PN_Value
from dcmgen.model.iod import Module

class PerformedProcedureStepRelationshipModule(IssuerOfPatientIDMacro, Module):
    """Performed Procedure Step Relationship Module (PS3.3 C.4.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.13.html
    """

    def __init__(
        self,
        /,
        *,
        IssuerOfPatientID: LO_Value = ...,
        IssuerOfPatientIDQualifiersSequence: Items[IssuerOfPatientIDQualifiersSequenceItem] = ...,
        ReferencedPatientSequence: Items[SOPInstanceReferenceMacro] = ...,
        PatientName: PN_Value = ...,
        PersonNamesToUseSequence: Items[PatientDemographicPersonNamesToUseSequenceItem] = ...,
        ThirdPersonPronounsSequence: Items[PatientDemographicThirdPersonPronounsSequenceItem] = ...,
        PatientID: LO_Value = ...,
        PatientBirthDate: DA_Value = ...,
        PatientBirthDateInAlternativeCalendar: LO_Value = ...,
        PatientDeathDateInAlternativeCalendar: LO_Value = ...,
        PatientAlternativeCalendar: Literal[
            "PROLEPTIC GREGN", "JULIAN", "PROLEPTIC JULIAN", "EGYPTIAN REGNAL", "HEBREW", "HIJRI", "", None
        ] = ...,
        PatientSex: Literal["M", "F", "O", "", None] = ...,
        GenderIdentitySequence: Items[PatientDemographicGenderIdentitySequenceItem] = ...,
        SexParametersForClinicalUseCategorySequence: Items[
            PatientDemographicSexParametersForClinicalUseCategorySequenceItem
        ] = ...,
        AdmissionID: LO_Value = ...,
        IssuerOfAdmissionIDSequence: Items[HL7v2HierarchicDesignatorMacro] = ...,
        ServiceEpisodeID: LO_Value = ...,
        ServiceEpisodeDescription: LO_Value = ...,
        IssuerOfServiceEpisodeIDSequence: Items[HL7v2HierarchicDesignatorMacro] = ...,
        ScheduledStepAttributesSequence: Items[ScheduledStepAttributesSequenceItem] = ...,
    ) -> None: ...
    PatientName: PN_
    """Patient's Name (0010,0010), PN, VM 1.

    PS3.3 C.4.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.13.html
    """
    PatientID: LO_
    """Patient ID (0010,0020), LO, VM 1.

    PS3.3 C.4.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.13.html
    """
    PatientBirthDate: DA_
    """Patient's Birth Date (0010,0030), DA, VM 1.

    PS3.3 C.4.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.13.html
    """
    PatientBirthDateInAlternativeCalendar: LO_
    """Patient's Birth Date in Alternative Calendar (0010,0033), LO, VM 1.

    PS3.3 C.4.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.13.html
    """
    PatientDeathDateInAlternativeCalendar: LO_
    """Patient's Death Date in Alternative Calendar (0010,0034), LO, VM 1.

    PS3.3 C.4.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.13.html
    """
    PatientAlternativeCalendar: CS_[
        Literal["PROLEPTIC GREGN", "JULIAN", "PROLEPTIC JULIAN", "EGYPTIAN REGNAL", "HEBREW", "HIJRI", ""]
    ]
    """Patient's Alternative Calendar (0010,0035), CS, VM 1.

    Enumerated Values: PROLEPTIC GREGN, JULIAN, PROLEPTIC JULIAN, EGYPTIAN REGNAL, HEBREW, HIJRI.

    PS3.3 C.4.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.13.html
    """
    PatientSex: CS_[Literal["M", "F", "O", ""]]
    """Patient's Sex (0010,0040), CS, VM 1.

    Enumerated Values: M, F, O.

    PS3.3 C.4.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.13.html
    """
    GenderIdentitySequence: SQ[
        PatientDemographicGenderIdentitySequenceItems, PatientDemographicGenderIdentitySequenceItem
    ]
    """Gender Identity Sequence (0010,0041), SQ, VM 1.

    PS3.3 C.4.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.13.html
    """
    SexParametersForClinicalUseCategorySequence: SQ[
        PatientDemographicSexParametersForClinicalUseCategorySequenceItems,
        PatientDemographicSexParametersForClinicalUseCategorySequenceItem,
    ]
    """Sex Parameters for Clinical Use Category Sequence (0010,0043), SQ, VM 1.

    PS3.3 C.4.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.13.html
    """
    PersonNamesToUseSequence: SQ[
        PatientDemographicPersonNamesToUseSequenceItems, PatientDemographicPersonNamesToUseSequenceItem
    ]
    """Person Names to Use Sequence (0010,0011), SQ, VM 1.

    PS3.3 C.4.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.13.html
    """
    ThirdPersonPronounsSequence: SQ[
        PatientDemographicThirdPersonPronounsSequenceItems, PatientDemographicThirdPersonPronounsSequenceItem
    ]
    """Third Person Pronouns Sequence (0010,0014), SQ, VM 1.

    PS3.3 C.4.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.13.html
    """
    ReferencedPatientSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced Patient Sequence (0008,1120), SQ, VM 1.

    PS3.3 C.4.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.13.html
    """
    AdmissionID: LO_
    """Admission ID (0038,0010), LO, VM 1.

    PS3.3 C.4.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.13.html
    """
    IssuerOfAdmissionIDSequence: SQ[HL7v2HierarchicDesignatorMacros, HL7v2HierarchicDesignatorMacro]
    """Issuer of Admission ID Sequence (0038,0014), SQ, VM 1.

    PS3.3 C.4.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.13.html
    """
    ServiceEpisodeID: LO_
    """Service Episode ID (0038,0060), LO, VM 1.

    PS3.3 C.4.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.13.html
    """
    IssuerOfServiceEpisodeIDSequence: SQ[HL7v2HierarchicDesignatorMacros, HL7v2HierarchicDesignatorMacro]
    """Issuer of Service Episode ID Sequence (0038,0064), SQ, VM 1.

    PS3.3 C.4.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.13.html
    """
    ServiceEpisodeDescription: LO_
    """Service Episode Description (0038,0062), LO, VM 1.

    PS3.3 C.4.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.13.html
    """
    ScheduledStepAttributesSequence: SQ[ScheduledStepAttributesSequenceItems, ScheduledStepAttributesSequenceItem]
    """Scheduled Step Attributes Sequence (0040,0270), SQ, VM 1.

    PS3.3 C.4.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.13.html
    """
