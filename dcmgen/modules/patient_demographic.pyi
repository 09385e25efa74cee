# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Patient Demographic Module."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.patient_demographic_breed_registration_sequence_item import (
    PatientDemographicBreedRegistrationSequenceItem,
    PatientDemographicBreedRegistrationSequenceItems,
)
from dcmgen.items.patient_demographic_gender_identity_sequence_item import (
    PatientDemographicGenderIdentitySequenceItem,
    PatientDemographicGenderIdentitySequenceItems,
)
from dcmgen.items.patient_demographic_genetic_modifications_sequence_item import (
    PatientDemographicGeneticModificationsSequenceItem,
    PatientDemographicGeneticModificationsSequenceItems,
)
from dcmgen.items.patient_demographic_person_names_to_use_sequence_item import (
    PatientDemographicPersonNamesToUseSequenceItem,
    PatientDemographicPersonNamesToUseSequenceItems,
)
from dcmgen.items.patient_demographic_sex_parameters_for_clinical_use_category_sequence_item import (
    PatientDemographicSexParametersForClinicalUseCategorySequenceItem,
    PatientDemographicSexParametersForClinicalUseCategorySequenceItems,
)
from dcmgen.items.patient_demographic_strain_stock_sequence_item import (
    PatientDemographicStrainStockSequenceItem,
    PatientDemographicStrainStockSequenceItems,
)
from dcmgen.items.patient_demographic_third_person_pronouns_sequence_item import (
    PatientDemographicThirdPersonPronounsSequenceItem,
    PatientDemographicThirdPersonPronounsSequenceItems,
)
from dcmgen.items.patient_primary_language_code_sequence_item import (
    PatientPrimaryLanguageCodeSequenceItem,
    PatientPrimaryLanguageCodeSequenceItems,
)
from dcmgen.model.fields import (
    AS_,
    CS_,
    CST_,
    DA_,
    DS_,
    LO_,
    LOT_,
    LT_,
    PN_,
    SH_,
    SQ,
    TM_,
    UC_,
    UT_,
    AnyText,
    AS_Value,
    DA_Value,
    DS_Value,
    Items,
    LO_Value,
    LT_Value,
    PN_Value,
    SH_Value,
    SHn,
    SHnValue,
    TM_Value,
    UC_Value,
    UCn,
    UCnValue,
    UT_Value,
)
from dcmgen.model.iod import Module

class PatientDemographicModule(Module):
    """Patient Demographic Module (PS3.3 C.2.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.3.html
    """

    def __init__(
        self,
        /,
        *,
        PersonNamesToUseSequence: Items[PatientDemographicPersonNamesToUseSequenceItem] = ...,
        ThirdPersonPronounsSequence: Items[PatientDemographicThirdPersonPronounsSequenceItem] = ...,
        PatientBirthDate: DA_Value = ...,
        PatientBirthTime: TM_Value = ...,
        PatientSex: Literal["M", "F", "O", "", None] = ...,
        GenderIdentitySequence: Items[PatientDemographicGenderIdentitySequenceItem] = ...,
        SexParametersForClinicalUseCategorySequence: Items[
            PatientDemographicSexParametersForClinicalUseCategorySequenceItem
        ] = ...,
        PatientInsurancePlanCodeSequence: Items[CodeSequenceMacro] = ...,
        PatientPrimaryLanguageCodeSequence: Items[PatientPrimaryLanguageCodeSequenceItem] = ...,
        QualityControlSubject: Literal["YES", "NO", "", None] = ...,
        StrainDescription: UC_Value = ...,
        StrainNomenclature: Literal["MGI_2013", None] | AnyText = ...,
        StrainStockSequence: Items[PatientDemographicStrainStockSequenceItem] = ...,
        StrainAdditionalInformation: UT_Value = ...,
        StrainCodeSequence: Items[CodeSequenceMacro] = ...,
        GeneticModificationsSequence: Items[PatientDemographicGeneticModificationsSequenceItem] = ...,
        PatientAge: AS_Value = ...,
        PatientSize: DS_Value = ...,
        PatientSizeCodeSequence: Items[CodeSequenceMacro] = ...,
        PatientWeight: DS_Value = ...,
        PatientAddress: LO_Value = ...,
        MilitaryRank: LO_Value = ...,
        BranchOfService: LO_Value = ...,
        CountryOfResidence: LO_Value = ...,
        RegionOfResidence: LO_Value = ...,
        PatientTelephoneNumbers: SHnValue = ...,
        PatientTelecomInformation: LT_Value = ...,
        EthnicGroupCodeSequence: Items[CodeSequenceMacro] = ...,
        EthnicGroups: UCnValue = ...,
        Occupation: SH_Value = ...,
        PatientReligiousPreference: LO_Value = ...,
        PatientSpeciesDescription: LO_Value = ...,
        PatientSpeciesCodeSequence: Items[CodeSequenceMacro] = ...,
        PatientBreedDescription: LO_Value = ...,
        PatientBreedCodeSequence: Items[CodeSequenceMacro] = ...,
        BreedRegistrationSequence: Items[PatientDemographicBreedRegistrationSequenceItem] = ...,
        ResponsiblePerson: PN_Value = ...,
        ResponsiblePersonRole: Literal[
            "OWNER",
            "PARENT",
            "CHILD",
            "SPOUSE",
            "SIBLING",
            "RELATIVE",
            "GUARDIAN",
            "CUSTODIAN",
            "AGENT",
            "INVESTIGATOR",
            "VETERINARIAN",
            None,
        ]
        | AnyText = ...,
        ResponsibleOrganization: LO_Value = ...,
        PatientComments: LT_Value = ...,
        ConfidentialityConstraintOnPatientDataDescription: LO_Value = ...,
    ) -> None: ...
    PatientAge: AS_
    """Patient's Age (0010,1010), AS, VM 1.

    PS3.3 C.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.3.html
    """
    Occupation: SH_
    """Occupation (0010,2180), SH, VM 1.

    PS3.3 C.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.3.html
    """
    ConfidentialityConstraintOnPatientDataDescription: LO_
    """Confidentiality Constraint on Patient Data Description (0040,3001), LO, VM 1.

    PS3.3 C.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.3.html
    """
    PatientBirthDate: DA_
    """Patient's Birth Date (0010,0030), DA, VM 1.

    PS3.3 C.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.3.html
    """
    PatientBirthTime: TM_
    """Patient's Birth Time (0010,0032), TM, VM 1.

    PS3.3 C.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.3.html
    """
    PatientSex: CS_[Literal["M", "F", "O", ""]]
    """Patient's Sex (0010,0040), CS, VM 1.

    Enumerated Values: M, F, O.

    PS3.3 C.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.3.html
    """
    GenderIdentitySequence: SQ[
        PatientDemographicGenderIdentitySequenceItems, PatientDemographicGenderIdentitySequenceItem
    ]
    """Gender Identity Sequence (0010,0041), SQ, VM 1.

    PS3.3 C.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.3.html
    """
    SexParametersForClinicalUseCategorySequence: SQ[
        PatientDemographicSexParametersForClinicalUseCategorySequenceItems,
        PatientDemographicSexParametersForClinicalUseCategorySequenceItem,
    ]
    """Sex Parameters for Clinical Use Category Sequence (0010,0043), SQ, VM 1.

    PS3.3 C.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.3.html
    """
    PersonNamesToUseSequence: SQ[
        PatientDemographicPersonNamesToUseSequenceItems, PatientDemographicPersonNamesToUseSequenceItem
    ]
    """Person Names to Use Sequence (0010,0011), SQ, VM 1.

    PS3.3 C.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.3.html
    """
    ThirdPersonPronounsSequence: SQ[
        PatientDemographicThirdPersonPronounsSequenceItems, PatientDemographicThirdPersonPronounsSequenceItem
    ]
    """Third Person Pronouns Sequence (0010,0014), SQ, VM 1.

    PS3.3 C.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.3.html
    """
    QualityControlSubject: CS_[Literal["YES", "NO", ""]]
    """Quality Control Subject (0010,0200), CS, VM 1.

    Enumerated Values: YES, NO.

    PS3.3 C.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.3.html
    """
    PatientInsurancePlanCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Patient's Insurance Plan Code Sequence (0010,0050), SQ, VM 1.

    PS3.3 C.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.3.html
    """
    PatientPrimaryLanguageCodeSequence: SQ[
        PatientPrimaryLanguageCodeSequenceItems, PatientPrimaryLanguageCodeSequenceItem
    ]
    """Patient's Primary Language Code Sequence (0010,0101), SQ, VM 1.

    Codes: CID 5000 CID 5000 (Baseline).

    PS3.3 C.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.3.html
    """
    PatientSize: DS_
    """Patient's Size (0010,1020), DS, VM 1.

    PS3.3 C.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.3.html
    """
    PatientWeight: DS_
    """Patient's Weight (0010,1030), DS, VM 1.

    PS3.3 C.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.3.html
    """
    PatientSizeCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Patient's Size Code Sequence (0010,1021), SQ, VM 1.

    Codes: CID 7040 Broselow-Luten Pediatric Size Category (Baseline, inferred).

    PS3.3 C.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.3.html
    """
    PatientAddress: LO_
    """Patient's Address (0010,1040), LO, VM 1.

    PS3.3 C.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.3.html
    """
    MilitaryRank: LO_
    """Military Rank (0010,1080), LO, VM 1.

    PS3.3 C.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.3.html
    """
    BranchOfService: LO_
    """Branch of Service (0010,1081), LO, VM 1.

    PS3.3 C.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.3.html
    """
    CountryOfResidence: LO_
    """Country of Residence (0010,2150), LO, VM 1.

    PS3.3 C.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.3.html
    """
    RegionOfResidence: LO_
    """Region of Residence (0010,2152), LO, VM 1.

    PS3.3 C.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.3.html
    """
    PatientTelephoneNumbers: SHn
    """Patient's Telephone Numbers (0010,2154), SH, VM 1-n.

    PS3.3 C.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.3.html
    """
    PatientTelecomInformation: LT_
    """Patient's Telecom Information (0010,2155), LT, VM 1.

    PS3.3 C.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.3.html
    """
    EthnicGroupCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Ethnic Group Code Sequence (0010,2161), SQ, VM 1.

    PS3.3 C.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.3.html
    """
    EthnicGroups: UCn
    """Ethnic Groups (0010,2162), UC, VM 1-n.

    PS3.3 C.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.3.html
    """
    PatientReligiousPreference: LO_
    """Patient's Religious Preference (0010,21F0), LO, VM 1.

    PS3.3 C.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.3.html
    """
    PatientComments: LT_
    """Patient Comments (0010,4000), LT, VM 1.

    PS3.3 C.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.3.html
    """
    ResponsiblePerson: PN_
    """Responsible Person (0010,2297), PN, VM 1.

    PS3.3 C.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.3.html
    """
    ResponsiblePersonRole: CST_[
        Literal[
            "OWNER",
            "PARENT",
            "CHILD",
            "SPOUSE",
            "SIBLING",
            "RELATIVE",
            "GUARDIAN",
            "CUSTODIAN",
            "AGENT",
            "INVESTIGATOR",
            "VETERINARIAN",
        ]
    ]
    """Responsible Person Role (0010,2298), CS, VM 1.

    Defined Terms: OWNER, PARENT, CHILD, SPOUSE, SIBLING, RELATIVE, GUARDIAN, CUSTODIAN, AGENT, INVESTIGATOR,
    VETERINARIAN.

    PS3.3 C.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.3.html
    """
    ResponsibleOrganization: LO_
    """Responsible Organization (0010,2299), LO, VM 1.

    PS3.3 C.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.3.html
    """
    PatientSpeciesDescription: LO_
    """Patient Species Description (0010,2201), LO, VM 1.

    PS3.3 C.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.3.html
    """
    PatientSpeciesCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Patient Species Code Sequence (0010,2202), SQ, VM 1.

    Codes: CID 7454 Animal Taxonomic Rank Value (Defined).

    PS3.3 C.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.3.html
    """
    PatientBreedDescription: LO_
    """Patient Breed Description (0010,2292), LO, VM 1.

    PS3.3 C.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.3.html
    """
    PatientBreedCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Patient Breed Code Sequence (0010,2293), SQ, VM 1.

    Codes: CID 7480 Breed (Defined).

    PS3.3 C.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.3.html
    """
    BreedRegistrationSequence: SQ[
        PatientDemographicBreedRegistrationSequenceItems, PatientDemographicBreedRegistrationSequenceItem
    ]
    """Breed Registration Sequence (0010,2294), SQ, VM 1.

    PS3.3 C.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.3.html
    """
    StrainDescription: UC_
    """Strain Description (0010,0212), UC, VM 1.

    PS3.3 C.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.3.html
    """
    StrainNomenclature: LOT_[Literal["MGI_2013"]]
    """Strain Nomenclature (0010,0213), LO, VM 1.

    Defined Terms: MGI_2013.

    PS3.3 C.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.3.html
    """
    StrainCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Strain Code Sequence (0010,0219), SQ, VM 1.

    PS3.3 C.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.3.html
    """
    StrainAdditionalInformation: UT_
    """Strain Additional Information (0010,0218), UT, VM 1.

    PS3.3 C.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.3.html
    """
    StrainStockSequence: SQ[PatientDemographicStrainStockSequenceItems, PatientDemographicStrainStockSequenceItem]
    """Strain Stock Sequence (0010,0216), SQ, VM 1.

    PS3.3 C.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.3.html
    """
    GeneticModificationsSequence: SQ[
        PatientDemographicGeneticModificationsSequenceItems, PatientDemographicGeneticModificationsSequenceItem
    ]
    """Genetic Modifications Sequence (0010,0221), SQ, VM 1.

    PS3.3 C.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.3.html
    """
