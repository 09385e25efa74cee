# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Patient Demographic Module."""

from __future__ import annotations

from dcmgen.model.fields import AS_, CS_, CST_, DA_, DS_, LO_, LOT_, LT_, PN_, SH_, SQ, TM_, UC_, UT_, SHn, UCn
from dcmgen.model.iod import Module


class PatientDemographicModule(Module):
    """Patient Demographic Module (PS3.3 C.2.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.3.html
    """

    __slots__ = ()

    PatientAge = AS_(0x0010_1010)
    Occupation = SH_(0x0010_2180)
    ConfidentialityConstraintOnPatientDataDescription = LO_(0x0040_3001)
    PatientBirthDate = DA_(0x0010_0030)
    PatientBirthTime = TM_(0x0010_0032)
    PatientSex = CS_(0x0010_0040)
    GenderIdentitySequence = SQ(0x0010_0041, "PatientDemographicGenderIdentitySequenceItem")
    SexParametersForClinicalUseCategorySequence = SQ(
        0x0010_0043, "PatientDemographicSexParametersForClinicalUseCategorySequenceItem"
    )
    PersonNamesToUseSequence = SQ(0x0010_0011, "PatientDemographicPersonNamesToUseSequenceItem")
    ThirdPersonPronounsSequence = SQ(0x0010_0014, "PatientDemographicThirdPersonPronounsSequenceItem")
    QualityControlSubject = CS_(0x0010_0200)
    PatientInsurancePlanCodeSequence = SQ(0x0010_0050, "CodeSequenceMacro")
    PatientPrimaryLanguageCodeSequence = SQ(0x0010_0101, "PatientPrimaryLanguageCodeSequenceItem")
    PatientSize = DS_(0x0010_1020)
    PatientWeight = DS_(0x0010_1030)
    PatientSizeCodeSequence = SQ(0x0010_1021, "CodeSequenceMacro")
    PatientAddress = LO_(0x0010_1040)
    MilitaryRank = LO_(0x0010_1080)
    BranchOfService = LO_(0x0010_1081)
    CountryOfResidence = LO_(0x0010_2150)
    RegionOfResidence = LO_(0x0010_2152)
    PatientTelephoneNumbers = SHn(0x0010_2154)
    PatientTelecomInformation = LT_(0x0010_2155)
    EthnicGroupCodeSequence = SQ(0x0010_2161, "CodeSequenceMacro")
    EthnicGroups = UCn(0x0010_2162)
    PatientReligiousPreference = LO_(0x0010_21F0)
    PatientComments = LT_(0x0010_4000)
    ResponsiblePerson = PN_(0x0010_2297)
    ResponsiblePersonRole = CST_(0x0010_2298)
    ResponsibleOrganization = LO_(0x0010_2299)
    PatientSpeciesDescription = LO_(0x0010_2201)
    PatientSpeciesCodeSequence = SQ(0x0010_2202, "CodeSequenceMacro")
    PatientBreedDescription = LO_(0x0010_2292)
    PatientBreedCodeSequence = SQ(0x0010_2293, "CodeSequenceMacro")
    BreedRegistrationSequence = SQ(0x0010_2294, "PatientDemographicBreedRegistrationSequenceItem")
    StrainDescription = UC_(0x0010_0212)
    StrainNomenclature = LOT_(0x0010_0213)
    StrainCodeSequence = SQ(0x0010_0219, "CodeSequenceMacro")
    StrainAdditionalInformation = UT_(0x0010_0218)
    StrainStockSequence = SQ(0x0010_0216, "PatientDemographicStrainStockSequenceItem")
    GeneticModificationsSequence = SQ(0x0010_0221, "PatientDemographicGeneticModificationsSequenceItem")
