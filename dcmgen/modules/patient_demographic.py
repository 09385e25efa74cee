# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Patient Demographic Module."""

from __future__ import annotations

from dcmgen.model.fields import AS_, CS_, CST_, DA_, DS_, LO_, LOT_, LT_, PN_, SH_, SQ, TM_, UC_, UT_, SHn, UCn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.patient_demographic_breed_registration_sequence_item import (
        PatientDemographicBreedRegistrationSequenceItem,
    )
    from dcmgen.items.patient_demographic_gender_identity_sequence_item import (
        PatientDemographicGenderIdentitySequenceItem,
    )
    from dcmgen.items.patient_demographic_genetic_modifications_sequence_item import (
        PatientDemographicGeneticModificationsSequenceItem,
    )
    from dcmgen.items.patient_demographic_person_names_to_use_sequence_item import (
        PatientDemographicPersonNamesToUseSequenceItem,
    )
    from dcmgen.items.patient_demographic_sex_parameters_for_clinical_use_category_sequence_item import (
        PatientDemographicSexParametersForClinicalUseCategorySequenceItem,
    )
    from dcmgen.items.patient_demographic_strain_stock_sequence_item import PatientDemographicStrainStockSequenceItem
    from dcmgen.items.patient_demographic_third_person_pronouns_sequence_item import (
        PatientDemographicThirdPersonPronounsSequenceItem,
    )
    from dcmgen.items.patient_primary_language_code_sequence_item import PatientPrimaryLanguageCodeSequenceItem


class PatientDemographicModule(Module):
    """Patient Demographic Module (PS3.3 C.2.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.3.html
    """

    __slots__ = ()

    PatientAge: AS_ = AS_(0x0010_1010)
    """Patient's Age (0010,1010), VM 1 (PS3.3 C.2.3)."""
    Occupation: SH_ = SH_(0x0010_2180)
    """Occupation (0010,2180), VM 1 (PS3.3 C.2.3)."""
    ConfidentialityConstraintOnPatientDataDescription: LO_ = LO_(0x0040_3001)
    """Confidentiality Constraint on Patient Data Description (0040,3001), VM 1 (PS3.3 C.2.3)."""
    PatientBirthDate: DA_ = DA_(0x0010_0030)
    """Patient's Birth Date (0010,0030), VM 1 (PS3.3 C.2.3)."""
    PatientBirthTime: TM_ = TM_(0x0010_0032)
    """Patient's Birth Time (0010,0032), VM 1 (PS3.3 C.2.3)."""
    PatientSex: CS_[Literal["M", "F", "O"]] = CS_(0x0010_0040)
    """Patient's Sex (0010,0040), VM 1 (PS3.3 C.2.3)."""
    GenderIdentitySequence: SQ[PatientDemographicGenderIdentitySequenceItem] = SQ(
        0x0010_0041, "PatientDemographicGenderIdentitySequenceItem"
    )
    """Gender Identity Sequence (0010,0041), VM 1 (PS3.3 C.2.3)."""
    SexParametersForClinicalUseCategorySequence: SQ[
        PatientDemographicSexParametersForClinicalUseCategorySequenceItem
    ] = SQ(0x0010_0043, "PatientDemographicSexParametersForClinicalUseCategorySequenceItem")
    """Sex Parameters for Clinical Use Category Sequence (0010,0043), VM 1 (PS3.3 C.2.3)."""
    PersonNamesToUseSequence: SQ[PatientDemographicPersonNamesToUseSequenceItem] = SQ(
        0x0010_0011, "PatientDemographicPersonNamesToUseSequenceItem"
    )
    """Person Names to Use Sequence (0010,0011), VM 1 (PS3.3 C.2.3)."""
    ThirdPersonPronounsSequence: SQ[PatientDemographicThirdPersonPronounsSequenceItem] = SQ(
        0x0010_0014, "PatientDemographicThirdPersonPronounsSequenceItem"
    )
    """Third Person Pronouns Sequence (0010,0014), VM 1 (PS3.3 C.2.3)."""
    QualityControlSubject: CS_[Literal["YES", "NO"]] = CS_(0x0010_0200)
    """Quality Control Subject (0010,0200), VM 1 (PS3.3 C.2.3)."""
    PatientInsurancePlanCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0010_0050, "CodeSequenceMacro")
    """Patient's Insurance Plan Code Sequence (0010,0050), VM 1 (PS3.3 C.2.3)."""
    PatientPrimaryLanguageCodeSequence: SQ[PatientPrimaryLanguageCodeSequenceItem] = SQ(
        0x0010_0101, "PatientPrimaryLanguageCodeSequenceItem"
    )
    """Patient's Primary Language Code Sequence (0010,0101), VM 1 (PS3.3 C.2.3)."""
    PatientSize: DS_ = DS_(0x0010_1020)
    """Patient's Size (0010,1020), VM 1 (PS3.3 C.2.3)."""
    PatientWeight: DS_ = DS_(0x0010_1030)
    """Patient's Weight (0010,1030), VM 1 (PS3.3 C.2.3)."""
    PatientSizeCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0010_1021, "CodeSequenceMacro")
    """Patient's Size Code Sequence (0010,1021), VM 1 (PS3.3 C.2.3)."""
    PatientAddress: LO_ = LO_(0x0010_1040)
    """Patient's Address (0010,1040), VM 1 (PS3.3 C.2.3)."""
    MilitaryRank: LO_ = LO_(0x0010_1080)
    """Military Rank (0010,1080), VM 1 (PS3.3 C.2.3)."""
    BranchOfService: LO_ = LO_(0x0010_1081)
    """Branch of Service (0010,1081), VM 1 (PS3.3 C.2.3)."""
    CountryOfResidence: LO_ = LO_(0x0010_2150)
    """Country of Residence (0010,2150), VM 1 (PS3.3 C.2.3)."""
    RegionOfResidence: LO_ = LO_(0x0010_2152)
    """Region of Residence (0010,2152), VM 1 (PS3.3 C.2.3)."""
    PatientTelephoneNumbers: SHn = SHn(0x0010_2154)
    """Patient's Telephone Numbers (0010,2154), VM 1-n (PS3.3 C.2.3)."""
    PatientTelecomInformation: LT_ = LT_(0x0010_2155)
    """Patient's Telecom Information (0010,2155), VM 1 (PS3.3 C.2.3)."""
    EthnicGroupCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0010_2161, "CodeSequenceMacro")
    """Ethnic Group Code Sequence (0010,2161), VM 1 (PS3.3 C.2.3)."""
    EthnicGroups: UCn = UCn(0x0010_2162)
    """Ethnic Groups (0010,2162), VM 1-n (PS3.3 C.2.3)."""
    PatientReligiousPreference: LO_ = LO_(0x0010_21F0)
    """Patient's Religious Preference (0010,21F0), VM 1 (PS3.3 C.2.3)."""
    PatientComments: LT_ = LT_(0x0010_4000)
    """Patient Comments (0010,4000), VM 1 (PS3.3 C.2.3)."""
    ResponsiblePerson: PN_ = PN_(0x0010_2297)
    """Responsible Person (0010,2297), VM 1 (PS3.3 C.2.3)."""
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
    ] = CST_(0x0010_2298)
    """Responsible Person Role (0010,2298), VM 1 (PS3.3 C.2.3)."""
    ResponsibleOrganization: LO_ = LO_(0x0010_2299)
    """Responsible Organization (0010,2299), VM 1 (PS3.3 C.2.3)."""
    PatientSpeciesDescription: LO_ = LO_(0x0010_2201)
    """Patient Species Description (0010,2201), VM 1 (PS3.3 C.2.3)."""
    PatientSpeciesCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0010_2202, "CodeSequenceMacro")
    """Patient Species Code Sequence (0010,2202), VM 1 (PS3.3 C.2.3)."""
    PatientBreedDescription: LO_ = LO_(0x0010_2292)
    """Patient Breed Description (0010,2292), VM 1 (PS3.3 C.2.3)."""
    PatientBreedCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0010_2293, "CodeSequenceMacro")
    """Patient Breed Code Sequence (0010,2293), VM 1 (PS3.3 C.2.3)."""
    BreedRegistrationSequence: SQ[PatientDemographicBreedRegistrationSequenceItem] = SQ(
        0x0010_2294, "PatientDemographicBreedRegistrationSequenceItem"
    )
    """Breed Registration Sequence (0010,2294), VM 1 (PS3.3 C.2.3)."""
    StrainDescription: UC_ = UC_(0x0010_0212)
    """Strain Description (0010,0212), VM 1 (PS3.3 C.2.3)."""
    StrainNomenclature: LOT_[Literal["MGI_2013"]] = LOT_(0x0010_0213)
    """Strain Nomenclature (0010,0213), VM 1 (PS3.3 C.2.3)."""
    StrainCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0010_0219, "CodeSequenceMacro")
    """Strain Code Sequence (0010,0219), VM 1 (PS3.3 C.2.3)."""
    StrainAdditionalInformation: UT_ = UT_(0x0010_0218)
    """Strain Additional Information (0010,0218), VM 1 (PS3.3 C.2.3)."""
    StrainStockSequence: SQ[PatientDemographicStrainStockSequenceItem] = SQ(
        0x0010_0216, "PatientDemographicStrainStockSequenceItem"
    )
    """Strain Stock Sequence (0010,0216), VM 1 (PS3.3 C.2.3)."""
    GeneticModificationsSequence: SQ[PatientDemographicGeneticModificationsSequenceItem] = SQ(
        0x0010_0221, "PatientDemographicGeneticModificationsSequenceItem"
    )
    """Genetic Modifications Sequence (0010,0221), VM 1 (PS3.3 C.2.3)."""
