# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Patient Demographic Module (PS3.3 C.2.3, Table C.2-3)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table, Terms

TABLE = Table(
    "C.2-3",
    "Patient Demographic Module",
    "C.2.3",
    (
        Attribute(0x00101010, ""),  # PatientAge
        Attribute(0x00102180, ""),  # Occupation
        Attribute(0x00403001, ""),  # ConfidentialityConstraintOnPatientDataDescription
        Attribute(0x00100030, ""),  # PatientBirthDate
        Attribute(0x00100032, ""),  # PatientBirthTime
        Attribute(0x00100040, "", terms=(Terms("enumerated", ("M", "F", "O")),)),  # PatientSex
        # GenderIdentitySequence
        Attribute(
            0x00100041,
            "",
            items=(0, None),
            rows=(  # GenderIdentityCodeSequence
                Attribute(0x00100044, "", items=(1, 1), rows=(Include("8.8-1", cid=("Baseline", "7458")),)),
                Attribute(0x0040A034, ""),  # EffectiveStartDateTime
                Attribute(0x0040A035, ""),  # EffectiveStopDateTime
                Attribute(0x00100045, ""),  # GenderIdentityComment
            ),
        ),
        # SexParametersForClinicalUseCategorySequence
        Attribute(
            0x00100043,
            "",
            items=(0, None),
            rows=(  # SexParametersForClinicalUseCategoryCodeSequence
                Attribute(0x00100046, "", items=(1, 1), rows=(Include("8.8-1", cid=("Baseline", "7459")),)),
                Attribute(0x0040A034, ""),  # EffectiveStartDateTime
                Attribute(0x0040A035, ""),  # EffectiveStopDateTime
                Attribute(0x00100042, ""),  # SexParametersForClinicalUseCategoryComment
                Attribute(0x00100047, ""),  # SexParametersForClinicalUseCategoryReference
            ),
        ),
        # PersonNamesToUseSequence
        Attribute(
            0x00100011,
            "",
            items=(0, None),
            rows=(
                Attribute(0x00100012, ""),  # NameToUse
                Attribute(0x0040A034, ""),  # EffectiveStartDateTime
                Attribute(0x0040A035, ""),  # EffectiveStopDateTime
                Attribute(0x00100013, ""),  # NameToUseComment
            ),
        ),
        # ThirdPersonPronounsSequence
        Attribute(
            0x00100014,
            "",
            items=(0, None),
            rows=(  # PronounCodeSequence
                Attribute(0x00100015, "", items=(1, 1), rows=(Include("8.8-1", cid=("Baseline", "7448")),)),
                Attribute(0x0040A034, ""),  # EffectiveStartDateTime
                Attribute(0x0040A035, ""),  # EffectiveStopDateTime
                Attribute(0x00100016, ""),  # PronounComment
            ),
        ),
        Attribute(0x00100200, "", terms=(Terms("enumerated", ("YES", "NO")),)),  # QualityControlSubject
        # PatientInsurancePlanCodeSequence
        Attribute(0x00100050, "", items=(0, None), rows=(Include("8.8-1"),)),
        # PatientPrimaryLanguageCodeSequence
        Attribute(
            0x00100101,
            "",
            items=(0, None),
            rows=(
                Include("8.8-1", cid=("Baseline", "5000")),
                # PatientPrimaryLanguageModifierCodeSequence
                Attribute(0x00100102, "", items=(1, 1), rows=(Include("8.8-1", cid=("Baseline", "5001")),)),
            ),
        ),
        Attribute(0x00101020, ""),  # PatientSize
        Attribute(0x00101030, ""),  # PatientWeight
        # PatientSizeCodeSequence
        Attribute(0x00101021, "", items=(0, None), rows=(Include("8.8-1", cid=("Baseline", "7040", "inferred")),)),
        Attribute(0x00101040, ""),  # PatientAddress
        Attribute(0x00101080, ""),  # MilitaryRank
        Attribute(0x00101081, ""),  # BranchOfService
        Attribute(0x00102150, ""),  # CountryOfResidence
        Attribute(0x00102152, ""),  # RegionOfResidence
        Attribute(0x00102154, ""),  # PatientTelephoneNumbers
        Attribute(0x00102155, ""),  # PatientTelecomInformation
        # EthnicGroupCodeSequence
        Attribute(0x00102161, "", items=(0, None), rows=(Include("8.8-1", cid=("Baseline", "")),)),
        Attribute(0x00102162, ""),  # EthnicGroups
        Attribute(0x001021F0, ""),  # PatientReligiousPreference
        Attribute(0x00104000, ""),  # PatientComments
        Attribute(0x00102297, ""),  # ResponsiblePerson
        Attribute(
            0x00102298,
            "",
            terms=(
                Terms(
                    "defined",
                    (
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
                    ),
                ),
            ),
        ),  # ResponsiblePersonRole
        Attribute(0x00102299, ""),  # ResponsibleOrganization
        Attribute(0x00102201, ""),  # PatientSpeciesDescription
        # PatientSpeciesCodeSequence
        Attribute(0x00102202, "", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "7454")),)),
        Attribute(0x00102292, ""),  # PatientBreedDescription
        # PatientBreedCodeSequence
        Attribute(0x00102293, "", items=(0, None), rows=(Include("8.8-1", cid=("Defined", "7480")),)),
        # BreedRegistrationSequence
        Attribute(
            0x00102294,
            "",
            items=(0, None),
            rows=(
                Attribute(0x00102295, ""),  # BreedRegistrationNumber
                # BreedRegistryCodeSequence
                Attribute(0x00102296, "", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "7481")),)),
            ),
        ),
        Attribute(0x00100212, ""),  # StrainDescription
        Attribute(0x00100213, "", terms=(Terms("defined", ("MGI_2013",)),)),  # StrainNomenclature
        # StrainCodeSequence
        Attribute(0x00100219, "", items=(0, None), rows=(Include("8.8-1"),)),
        Attribute(0x00100218, ""),  # StrainAdditionalInformation
        # StrainStockSequence
        Attribute(
            0x00100216,
            "",
            items=(0, 1),
            rows=(
                Attribute(0x00100214, ""),  # StrainStockNumber
                Attribute(0x00100217, ""),  # StrainSource
                # StrainSourceRegistryCodeSequence
                Attribute(0x00100215, "", items=(0, 1), rows=(Include("8.8-1", cid=("Defined", "7490", "inferred")),)),
            ),
        ),
        # GeneticModificationsSequence
        Attribute(
            0x00100221,
            "",
            items=(0, None),
            rows=(
                Attribute(0x00100222, ""),  # GeneticModificationsDescription
                Attribute(0x00100223, ""),  # GeneticModificationsNomenclature
                # GeneticModificationsCodeSequence
                Attribute(0x00100229, "", items=(0, None), rows=(Include("8.8-1"),)),
            ),
        ),
    ),
)
