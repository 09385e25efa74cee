# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Unified Procedure Step Relationship Module."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
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
from dcmgen.items.patient_identification_other_patient_ids_sequence_item import (
    PatientIdentificationOtherPatientIDsSequenceItem,
    PatientIdentificationOtherPatientIDsSequenceItems,
)
from dcmgen.items.referenced_instances_and_access_macro import (
    ReferencedInstancesAndAccessMacro,
    ReferencedInstancesAndAccessMacros,
)
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.items.unified_procedure_step_relationship_referenced_request_sequence_item import (
    UnifiedProcedureStepRelationshipReferencedRequestSequenceItem,
    UnifiedProcedureStepRelationshipReferencedRequestSequenceItems,
)
from dcmgen.model.fields import (
    CS_,
    CST_,
    DA_,
    LO_,
    PN_,
    SQ,
    UT_,
    AnyText,
    DA_Value,
    Items,
    LO_Value,
    LOn,
    LOnValue,
    PN_Value,
    UT_Value,
)
from dcmgen.model.iod import Module

class UnifiedProcedureStepRelationshipModule(IssuerOfPatientIDMacro, Module):
    """Unified Procedure Step Relationship Module (PS3.3 C.30.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.4.html
    """

    def __init__(
        self,
        /,
        *,
        IssuerOfPatientID: LO_Value = ...,
        IssuerOfPatientIDQualifiersSequence: Items[IssuerOfPatientIDQualifiersSequenceItem] = ...,
        AdmittingDiagnosesDescription: LOnValue = ...,
        AdmittingDiagnosesCodeSequence: Items[CodeSequenceMacro] = ...,
        PrincipalDiagnosisCodeSequence: Items[CodeSequenceMacro] = ...,
        PrimaryDiagnosisCodeSequence: Items[CodeSequenceMacro] = ...,
        SecondaryDiagnosesCodeSequence: Items[CodeSequenceMacro] = ...,
        HistologicalDiagnosesCodeSequence: Items[CodeSequenceMacro] = ...,
        PatientName: PN_Value = ...,
        PersonNamesToUseSequence: Items[PatientDemographicPersonNamesToUseSequenceItem] = ...,
        ThirdPersonPronounsSequence: Items[PatientDemographicThirdPersonPronounsSequenceItem] = ...,
        PatientID: LO_Value = ...,
        TypeOfPatientID: Literal["TEXT", "RFID", "BARCODE", None] | AnyText = ...,
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
        OtherPatientIDsSequence: Items[PatientIdentificationOtherPatientIDsSequenceItem] = ...,
        ReferencedPatientPhotoSequence: Items[ReferencedInstancesAndAccessMacro] = ...,
        ReasonForVisit: UT_Value = ...,
        ReasonForVisitCodeSequence: Items[CodeSequenceMacro] = ...,
        AdmissionID: LO_Value = ...,
        IssuerOfAdmissionIDSequence: Items[HL7v2HierarchicDesignatorMacro] = ...,
        ReferencedRequestSequence: Items[UnifiedProcedureStepRelationshipReferencedRequestSequenceItem] = ...,
        ReplacedProcedureStepSequence: Items[SOPInstanceReferenceMacro] = ...,
    ) -> None: ...
    PatientName: PN_
    """Patient's Name (0010,0010), PN, VM 1.

    PS3.3 C.30.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.4.html
    """
    PatientID: LO_
    """Patient ID (0010,0020), LO, VM 1.

    PS3.3 C.30.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.4.html
    """
    TypeOfPatientID: CST_[Literal["TEXT", "RFID", "BARCODE"]]
    """Type of Patient ID (0010,0022), CS, VM 1.

    Defined Terms: TEXT, RFID, BARCODE.

    PS3.3 C.30.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.4.html
    """
    OtherPatientIDsSequence: SQ[
        PatientIdentificationOtherPatientIDsSequenceItems, PatientIdentificationOtherPatientIDsSequenceItem
    ]
    """Other Patient IDs Sequence (0010,1002), SQ, VM 1.

    PS3.3 C.30.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.4.html
    """
    PatientBirthDateInAlternativeCalendar: LO_
    """Patient's Birth Date in Alternative Calendar (0010,0033), LO, VM 1.

    PS3.3 C.30.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.4.html
    """
    PatientDeathDateInAlternativeCalendar: LO_
    """Patient's Death Date in Alternative Calendar (0010,0034), LO, VM 1.

    PS3.3 C.30.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.4.html
    """
    PatientAlternativeCalendar: CS_[
        Literal["PROLEPTIC GREGN", "JULIAN", "PROLEPTIC JULIAN", "EGYPTIAN REGNAL", "HEBREW", "HIJRI", ""]
    ]
    """Patient's Alternative Calendar (0010,0035), CS, VM 1.

    Enumerated Values: PROLEPTIC GREGN, JULIAN, PROLEPTIC JULIAN, EGYPTIAN REGNAL, HEBREW, HIJRI.

    PS3.3 C.30.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.4.html
    """
    PatientBirthDate: DA_
    """Patient's Birth Date (0010,0030), DA, VM 1.

    PS3.3 C.30.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.4.html
    """
    PatientSex: CS_[Literal["M", "F", "O", ""]]
    """Patient's Sex (0010,0040), CS, VM 1.

    Enumerated Values: M, F, O.

    PS3.3 C.30.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.4.html
    """
    GenderIdentitySequence: SQ[
        PatientDemographicGenderIdentitySequenceItems, PatientDemographicGenderIdentitySequenceItem
    ]
    """Gender Identity Sequence (0010,0041), SQ, VM 1.

    PS3.3 C.30.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.4.html
    """
    SexParametersForClinicalUseCategorySequence: SQ[
        PatientDemographicSexParametersForClinicalUseCategorySequenceItems,
        PatientDemographicSexParametersForClinicalUseCategorySequenceItem,
    ]
    """Sex Parameters for Clinical Use Category Sequence (0010,0043), SQ, VM 1.

    PS3.3 C.30.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.4.html
    """
    PersonNamesToUseSequence: SQ[
        PatientDemographicPersonNamesToUseSequenceItems, PatientDemographicPersonNamesToUseSequenceItem
    ]
    """Person Names to Use Sequence (0010,0011), SQ, VM 1.

    PS3.3 C.30.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.4.html
    """
    ThirdPersonPronounsSequence: SQ[
        PatientDemographicThirdPersonPronounsSequenceItems, PatientDemographicThirdPersonPronounsSequenceItem
    ]
    """Third Person Pronouns Sequence (0010,0014), SQ, VM 1.

    PS3.3 C.30.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.4.html
    """
    ReferencedPatientPhotoSequence: SQ[ReferencedInstancesAndAccessMacros, ReferencedInstancesAndAccessMacro]
    """Referenced Patient Photo Sequence (0010,1100), SQ, VM 1.

    PS3.3 C.30.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.4.html
    """
    AdmissionID: LO_
    """Admission ID (0038,0010), LO, VM 1.

    PS3.3 C.30.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.4.html
    """
    IssuerOfAdmissionIDSequence: SQ[HL7v2HierarchicDesignatorMacros, HL7v2HierarchicDesignatorMacro]
    """Issuer of Admission ID Sequence (0038,0014), SQ, VM 1.

    PS3.3 C.30.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.4.html
    """
    AdmittingDiagnosesDescription: LOn
    """Admitting Diagnoses Description (0008,1080), LO, VM 1-n.

    PS3.3 C.30.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.4.html
    """
    AdmittingDiagnosesCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Admitting Diagnoses Code Sequence (0008,1084), SQ, VM 1.

    PS3.3 C.30.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.4.html
    """
    PrincipalDiagnosisCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Principal Diagnosis Code Sequence (0008,1301), SQ, VM 1.

    PS3.3 C.30.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.4.html
    """
    PrimaryDiagnosisCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Primary Diagnosis Code Sequence (0008,1302), SQ, VM 1.

    PS3.3 C.30.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.4.html
    """
    SecondaryDiagnosesCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Secondary Diagnoses Code Sequence (0008,1303), SQ, VM 1.

    PS3.3 C.30.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.4.html
    """
    HistologicalDiagnosesCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Histological Diagnoses Code Sequence (0008,1304), SQ, VM 1.

    PS3.3 C.30.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.4.html
    """
    ReasonForVisit: UT_
    """Reason for Visit (0032,1066), UT, VM 1.

    PS3.3 C.30.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.4.html
    """
    ReasonForVisitCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Reason for Visit Code Sequence (0032,1067), SQ, VM 1.

    PS3.3 C.30.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.4.html
    """
    ReferencedRequestSequence: SQ[
        UnifiedProcedureStepRelationshipReferencedRequestSequenceItems,
        UnifiedProcedureStepRelationshipReferencedRequestSequenceItem,
    ]
    """Referenced Request Sequence (0040,A370), SQ, VM 1.

    PS3.3 C.30.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.4.html
    """
    ReplacedProcedureStepSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Replaced Procedure Step Sequence (0074,1224), SQ, VM 1.

    PS3.3 C.30.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.4.html
    """
