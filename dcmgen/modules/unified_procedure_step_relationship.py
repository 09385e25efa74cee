# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Unified Procedure Step Relationship Module."""

from __future__ import annotations

from dcmgen.items.issuer_of_patient_id_macro import IssuerOfPatientIDMacro
from dcmgen.model.fields import CS_, CST_, DA_, LO_, PN_, SQ, UT_, LOn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
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
    from dcmgen.items.patient_identification_other_patient_ids_sequence_item import (
        PatientIdentificationOtherPatientIDsSequenceItem,
    )
    from dcmgen.items.referenced_instances_and_access_macro import ReferencedInstancesAndAccessMacro
    from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
    from dcmgen.items.unified_procedure_step_relationship_referenced_request_sequence_item import (
        UnifiedProcedureStepRelationshipReferencedRequestSequenceItem,
    )


class UnifiedProcedureStepRelationshipModule(IssuerOfPatientIDMacro, Module):
    """Unified Procedure Step Relationship Module (PS3.3 C.30.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.4.html
    """

    __slots__ = ()

    PatientName: PN_ = PN_(0x0010_0010)
    """Patient's Name (0010,0010), VM 1 (PS3.3 C.30.4)."""
    PatientID: LO_ = LO_(0x0010_0020)
    """Patient ID (0010,0020), VM 1 (PS3.3 C.30.4)."""
    TypeOfPatientID: CST_[Literal["TEXT", "RFID", "BARCODE"]] = CST_(0x0010_0022)
    """Type of Patient ID (0010,0022), VM 1 (PS3.3 C.30.4)."""
    OtherPatientIDsSequence: SQ[PatientIdentificationOtherPatientIDsSequenceItem] = SQ(
        0x0010_1002, "PatientIdentificationOtherPatientIDsSequenceItem"
    )
    """Other Patient IDs Sequence (0010,1002), VM 1 (PS3.3 C.30.4)."""
    PatientBirthDateInAlternativeCalendar: LO_ = LO_(0x0010_0033)
    """Patient's Birth Date in Alternative Calendar (0010,0033), VM 1 (PS3.3 C.30.4)."""
    PatientDeathDateInAlternativeCalendar: LO_ = LO_(0x0010_0034)
    """Patient's Death Date in Alternative Calendar (0010,0034), VM 1 (PS3.3 C.30.4)."""
    PatientAlternativeCalendar: CS_[
        Literal["PROLEPTIC GREGN", "JULIAN", "PROLEPTIC JULIAN", "EGYPTIAN REGNAL", "HEBREW", "HIJRI"]
    ] = CS_(0x0010_0035)
    """Patient's Alternative Calendar (0010,0035), VM 1 (PS3.3 C.30.4)."""
    PatientBirthDate: DA_ = DA_(0x0010_0030)
    """Patient's Birth Date (0010,0030), VM 1 (PS3.3 C.30.4)."""
    PatientSex: CS_[Literal["M", "F", "O"]] = CS_(0x0010_0040)
    """Patient's Sex (0010,0040), VM 1 (PS3.3 C.30.4)."""
    GenderIdentitySequence: SQ[PatientDemographicGenderIdentitySequenceItem] = SQ(
        0x0010_0041, "PatientDemographicGenderIdentitySequenceItem"
    )
    """Gender Identity Sequence (0010,0041), VM 1 (PS3.3 C.30.4)."""
    SexParametersForClinicalUseCategorySequence: SQ[
        PatientDemographicSexParametersForClinicalUseCategorySequenceItem
    ] = SQ(0x0010_0043, "PatientDemographicSexParametersForClinicalUseCategorySequenceItem")
    """Sex Parameters for Clinical Use Category Sequence (0010,0043), VM 1 (PS3.3 C.30.4)."""
    PersonNamesToUseSequence: SQ[PatientDemographicPersonNamesToUseSequenceItem] = SQ(
        0x0010_0011, "PatientDemographicPersonNamesToUseSequenceItem"
    )
    """Person Names to Use Sequence (0010,0011), VM 1 (PS3.3 C.30.4)."""
    ThirdPersonPronounsSequence: SQ[PatientDemographicThirdPersonPronounsSequenceItem] = SQ(
        0x0010_0014, "PatientDemographicThirdPersonPronounsSequenceItem"
    )
    """Third Person Pronouns Sequence (0010,0014), VM 1 (PS3.3 C.30.4)."""
    ReferencedPatientPhotoSequence: SQ[ReferencedInstancesAndAccessMacro] = SQ(
        0x0010_1100, "ReferencedInstancesAndAccessMacro"
    )
    """Referenced Patient Photo Sequence (0010,1100), VM 1 (PS3.3 C.30.4)."""
    AdmissionID: LO_ = LO_(0x0038_0010)
    """Admission ID (0038,0010), VM 1 (PS3.3 C.30.4)."""
    IssuerOfAdmissionIDSequence: SQ[HL7v2HierarchicDesignatorMacro] = SQ(0x0038_0014, "HL7v2HierarchicDesignatorMacro")
    """Issuer of Admission ID Sequence (0038,0014), VM 1 (PS3.3 C.30.4)."""
    AdmittingDiagnosesDescription: LOn = LOn(0x0008_1080)
    """Admitting Diagnoses Description (0008,1080), VM 1-n (PS3.3 C.30.4)."""
    AdmittingDiagnosesCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0008_1084, "CodeSequenceMacro")
    """Admitting Diagnoses Code Sequence (0008,1084), VM 1 (PS3.3 C.30.4)."""
    PrincipalDiagnosisCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0008_1301, "CodeSequenceMacro")
    """Principal Diagnosis Code Sequence (0008,1301), VM 1 (PS3.3 C.30.4)."""
    PrimaryDiagnosisCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0008_1302, "CodeSequenceMacro")
    """Primary Diagnosis Code Sequence (0008,1302), VM 1 (PS3.3 C.30.4)."""
    SecondaryDiagnosesCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0008_1303, "CodeSequenceMacro")
    """Secondary Diagnoses Code Sequence (0008,1303), VM 1 (PS3.3 C.30.4)."""
    HistologicalDiagnosesCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0008_1304, "CodeSequenceMacro")
    """Histological Diagnoses Code Sequence (0008,1304), VM 1 (PS3.3 C.30.4)."""
    ReasonForVisit: UT_ = UT_(0x0032_1066)
    """Reason for Visit (0032,1066), VM 1 (PS3.3 C.30.4)."""
    ReasonForVisitCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0032_1067, "CodeSequenceMacro")
    """Reason for Visit Code Sequence (0032,1067), VM 1 (PS3.3 C.30.4)."""
    ReferencedRequestSequence: SQ[UnifiedProcedureStepRelationshipReferencedRequestSequenceItem] = SQ(
        0x0040_A370, "UnifiedProcedureStepRelationshipReferencedRequestSequenceItem"
    )
    """Referenced Request Sequence (0040,A370), VM 1 (PS3.3 C.30.4)."""
    ReplacedProcedureStepSequence: SQ[SOPInstanceReferenceMacro] = SQ(0x0074_1224, "SOPInstanceReferenceMacro")
    """Replaced Procedure Step Sequence (0074,1224), VM 1 (PS3.3 C.30.4)."""
