# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Patient Study Module."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.gender_identity_sequence_item import GenderIdentitySequenceItem, GenderIdentitySequenceItems
from dcmgen.items.hl7v2_hierarchic_designator_macro import (
    HL7v2HierarchicDesignatorMacro,
    HL7v2HierarchicDesignatorMacros,
)
from dcmgen.items.person_names_to_use_sequence_item import PersonNamesToUseSequenceItem, PersonNamesToUseSequenceItems
from dcmgen.items.sex_parameters_for_clinical_use_category_sequence_item import (
    SexParametersForClinicalUseCategorySequenceItem,
    SexParametersForClinicalUseCategorySequenceItems,
)
from dcmgen.items.third_person_pronouns_sequence_item import (
    ThirdPersonPronounsSequenceItem,
    ThirdPersonPronounsSequenceItems,
)
from dcmgen.model.fields import (
    AS_,
    CS_,
    DA_,
    DS_,
    LO_,
    LT_,
    SH_,
    SQ,
    US_,
    UT_,
    AS_Value,
    DA_Value,
    DS_Value,
    Items,
    LO_Value,
    LOn,
    LOnValue,
    LT_Value,
    SH_Value,
    US_Value,
    UT_Value,
)
from dcmgen.model.iod import Module

class PatientStudyModule(Module):
    """Patient Study Module (PS3.3 C.7.2.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.2.html
    """

    def __init__(
        self,
        /,
        *,
        PatientSexNeutered: Literal["ALTERED", "UNALTERED", "", None] = ...,
        AdmittingDiagnosesDescription: LOnValue = ...,
        AdmittingDiagnosesCodeSequence: Items[CodeSequenceMacro] = ...,
        PrincipalDiagnosisCodeSequence: Items[CodeSequenceMacro] = ...,
        PrimaryDiagnosisCodeSequence: Items[CodeSequenceMacro] = ...,
        SecondaryDiagnosesCodeSequence: Items[CodeSequenceMacro] = ...,
        HistologicalDiagnosesCodeSequence: Items[CodeSequenceMacro] = ...,
        PersonNamesToUseSequence: Items[PersonNamesToUseSequenceItem] = ...,
        ThirdPersonPronounsSequence: Items[ThirdPersonPronounsSequenceItem] = ...,
        GenderIdentitySequence: Items[GenderIdentitySequenceItem] = ...,
        SexParametersForClinicalUseCategorySequence: Items[SexParametersForClinicalUseCategorySequenceItem] = ...,
        PatientAge: AS_Value = ...,
        PatientSize: DS_Value = ...,
        PatientSizeCodeSequence: Items[CodeSequenceMacro] = ...,
        PatientBodyMassIndex: DS_Value = ...,
        MeasuredAPDimension: DS_Value = ...,
        MeasuredLateralDimension: DS_Value = ...,
        PatientWeight: DS_Value = ...,
        MedicalAlerts: LOnValue = ...,
        Allergies: LOnValue = ...,
        Occupation: SH_Value = ...,
        SmokingStatus: Literal["YES", "NO", "UNKNOWN", "", None] = ...,
        AdditionalPatientHistory: LT_Value = ...,
        PregnancyStatus: US_Value = ...,
        LastMenstrualDate: DA_Value = ...,
        ReasonForVisit: UT_Value = ...,
        ReasonForVisitCodeSequence: Items[CodeSequenceMacro] = ...,
        AdmissionID: LO_Value = ...,
        IssuerOfAdmissionIDSequence: Items[HL7v2HierarchicDesignatorMacro] = ...,
        ServiceEpisodeID: LO_Value = ...,
        ServiceEpisodeDescription: LO_Value = ...,
        IssuerOfServiceEpisodeIDSequence: Items[HL7v2HierarchicDesignatorMacro] = ...,
        PatientState: LO_Value = ...,
    ) -> None: ...
    AdmittingDiagnosesDescription: LOn
    """Admitting Diagnoses Description (0008,1080), LO, VM 1-n, Type 3.

    PS3.3 C.7.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.2.html
    """
    AdmittingDiagnosesCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Admitting Diagnoses Code Sequence (0008,1084), SQ, VM 1, Type 3.

    PS3.3 C.7.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.2.html
    """
    PrincipalDiagnosisCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Principal Diagnosis Code Sequence (0008,1301), SQ, VM 1, Type 3.

    PS3.3 C.7.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.2.html
    """
    PrimaryDiagnosisCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Primary Diagnosis Code Sequence (0008,1302), SQ, VM 1, Type 3.

    PS3.3 C.7.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.2.html
    """
    SecondaryDiagnosesCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Secondary Diagnoses Code Sequence (0008,1303), SQ, VM 1, Type 3.

    PS3.3 C.7.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.2.html
    """
    HistologicalDiagnosesCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Histological Diagnoses Code Sequence (0008,1304), SQ, VM 1, Type 3.

    PS3.3 C.7.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.2.html
    """
    PatientAge: AS_
    """Patient's Age (0010,1010), AS, VM 1, Type 3.

    PS3.3 C.7.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.2.html
    """
    PatientSize: DS_
    """Patient's Size (0010,1020), DS, VM 1, Type 3.

    PS3.3 C.7.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.2.html
    """
    PatientWeight: DS_
    """Patient's Weight (0010,1030), DS, VM 1, Type 3.

    PS3.3 C.7.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.2.html
    """
    PatientBodyMassIndex: DS_
    """Patient's Body Mass Index (0010,1022), DS, VM 1, Type 3.

    PS3.3 C.7.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.2.html
    """
    MeasuredAPDimension: DS_
    """Measured AP Dimension (0010,1023), DS, VM 1, Type 3.

    PS3.3 C.7.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.2.html
    """
    MeasuredLateralDimension: DS_
    """Measured Lateral Dimension (0010,1024), DS, VM 1, Type 3.

    PS3.3 C.7.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.2.html
    """
    PatientSizeCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Patient's Size Code Sequence (0010,1021), SQ, VM 1, Type 3.

    Codes: CID 7040 Broselow-Luten Pediatric Size Category (Baseline).

    PS3.3 C.7.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.2.html
    """
    MedicalAlerts: LOn
    """Medical Alerts (0010,2000), LO, VM 1-n, Type 3.

    PS3.3 C.7.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.2.html
    """
    Allergies: LOn
    """Allergies (0010,2110), LO, VM 1-n, Type 3.

    PS3.3 C.7.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.2.html
    """
    SmokingStatus: CS_[Literal["YES", "NO", "UNKNOWN", ""]]
    """Smoking Status (0010,21A0), CS, VM 1, Type 3.

    Enumerated Values: YES, NO, UNKNOWN.

    PS3.3 C.7.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.2.html
    """
    PregnancyStatus: US_
    """Pregnancy Status (0010,21C0), US, VM 1, Type 3.

    Enumerated Values: 1, 2, 3, 4.

    PS3.3 C.7.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.2.html
    """
    LastMenstrualDate: DA_
    """Last Menstrual Date (0010,21D0), DA, VM 1, Type 3.

    PS3.3 C.7.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.2.html
    """
    PatientState: LO_
    """Patient State (0038,0500), LO, VM 1, Type 3.

    PS3.3 C.7.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.2.html
    """
    Occupation: SH_
    """Occupation (0010,2180), SH, VM 1, Type 3.

    PS3.3 C.7.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.2.html
    """
    AdditionalPatientHistory: LT_
    """Additional Patient History (0010,21B0), LT, VM 1, Type 3.

    PS3.3 C.7.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.2.html
    """
    AdmissionID: LO_
    """Admission ID (0038,0010), LO, VM 1, Type 3.

    PS3.3 C.7.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.2.html
    """
    IssuerOfAdmissionIDSequence: SQ[HL7v2HierarchicDesignatorMacros, HL7v2HierarchicDesignatorMacro]
    """Issuer of Admission ID Sequence (0038,0014), SQ, VM 1, Type 3.

    PS3.3 C.7.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.2.html
    """
    ReasonForVisit: UT_
    """Reason for Visit (0032,1066), UT, VM 1, Type 3.

    PS3.3 C.7.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.2.html
    """
    ReasonForVisitCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Reason for Visit Code Sequence (0032,1067), SQ, VM 1, Type 3.

    PS3.3 C.7.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.2.html
    """
    ServiceEpisodeID: LO_
    """Service Episode ID (0038,0060), LO, VM 1, Type 3.

    PS3.3 C.7.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.2.html
    """
    IssuerOfServiceEpisodeIDSequence: SQ[HL7v2HierarchicDesignatorMacros, HL7v2HierarchicDesignatorMacro]
    """Issuer of Service Episode ID Sequence (0038,0064), SQ, VM 1, Type 3.

    PS3.3 C.7.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.2.html
    """
    ServiceEpisodeDescription: LO_
    """Service Episode Description (0038,0062), LO, VM 1, Type 3.

    PS3.3 C.7.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.2.html
    """
    PatientSexNeutered: CS_[Literal["ALTERED", "UNALTERED", ""]]
    """Patient's Sex Neutered (0010,2203), CS, VM 1, Type 2C.

    Required if Code Value in Patient Species Code Sequence in the dataset is not 337915000 or L-85B00 or (Code
    Value in Patient Species Code Sequence in the dataset is not 337915000 or L-85B00 and a condition that cannot be
    checked (animal) applies). May be present otherwise.

    Enumerated Values: ALTERED, UNALTERED.

    PS3.3 C.7.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.2.html
    """
    GenderIdentitySequence: SQ[GenderIdentitySequenceItems, GenderIdentitySequenceItem]
    """Gender Identity Sequence (0010,0041), SQ, VM 1, Type 3.

    PS3.3 C.7.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.2.html
    """
    SexParametersForClinicalUseCategorySequence: SQ[
        SexParametersForClinicalUseCategorySequenceItems, SexParametersForClinicalUseCategorySequenceItem
    ]
    """Sex Parameters for Clinical Use Category Sequence (0010,0043), SQ, VM 1, Type 3.

    PS3.3 C.7.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.2.html
    """
    PersonNamesToUseSequence: SQ[PersonNamesToUseSequenceItems, PersonNamesToUseSequenceItem]
    """Person Names to Use Sequence (0010,0011), SQ, VM 1, Type 3.

    PS3.3 C.7.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.2.html
    """
    ThirdPersonPronounsSequence: SQ[ThirdPersonPronounsSequenceItems, ThirdPersonPronounsSequenceItem]
    """Third Person Pronouns Sequence (0010,0014), SQ, VM 1, Type 3.

    PS3.3 C.7.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.2.html
    """
