# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Patient Module."""

from __future__ import annotations

from dcmgen.items.issuer_of_patient_id_macro import IssuerOfPatientIDMacro
from dcmgen.items.patient_group_macro import PatientGroupMacro
from dcmgen.model.fields import CS, CS_, CST, CST_, DA_, LO, LO_, LOT_, LT_, PN_, SQ, TM_, UC_, UT_, LOn, PNn, UCn
from dcmgen.model.iod import Module


class PatientModule(IssuerOfPatientIDMacro, PatientGroupMacro, Module):
    """Patient Module (PS3.3 C.7.1.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.1
    """

    __slots__ = ()

    PatientName = PN_(0x0010_0010)
    PatientID = LO_(0x0010_0020)
    TypeOfPatientID = CST_(0x0010_0022)
    PatientBirthDate = DA_(0x0010_0030)
    PatientBirthDateInAlternativeCalendar = LO_(0x0010_0033)
    PatientDeathDateInAlternativeCalendar = LO_(0x0010_0034)
    PatientAlternativeCalendar = CS(0x0010_0035)
    PatientSex = CS_(0x0010_0040)
    ReferencedPatientPhotoSequence = SQ(0x0010_1100, "ReferencedInstancesAndAccessMacro")
    QualityControlSubject = CS_(0x0010_0200)
    QualityControlSubjectTypeCodeSequence = SQ(0x0010_0201, "CodeSequenceMacro")
    ReferencedPatientSequence = SQ(0x0008_1120, "SOPInstanceReferenceMacro")
    PatientBirthTime = TM_(0x0010_0032)
    OtherPatientIDsSequence = SQ(0x0010_1002, "OtherPatientIDsSequenceItem")
    OtherPatientNames = PNn(0x0010_1001)
    EthnicGroupCodeSequence = SQ(0x0010_2161, "CodeSequenceMacro")
    EthnicGroups = UCn(0x0010_2162)
    PatientComments = LT_(0x0010_4000)
    PatientSpeciesDescription = LO(0x0010_2201)
    PatientSpeciesCodeSequence = SQ(0x0010_2202, "CodeSequenceMacro")
    PatientBreedDescription = LO_(0x0010_2292)
    PatientBreedCodeSequence = SQ(0x0010_2293, "CodeSequenceMacro")
    BreedRegistrationSequence = SQ(0x0010_2294, "BreedRegistrationSequenceItem")
    StrainDescription = UC_(0x0010_0212)
    StrainNomenclature = LOT_(0x0010_0213)
    StrainCodeSequence = SQ(0x0010_0219, "CodeSequenceMacro")
    StrainAdditionalInformation = UT_(0x0010_0218)
    StrainStockSequence = SQ(0x0010_0216, "StrainStockSequenceItem")
    GeneticModificationsSequence = SQ(0x0010_0221, "GeneticModificationsSequenceItem")
    ResponsiblePerson = PN_(0x0010_2297)
    ResponsiblePersonRole = CST(0x0010_2298)
    ResponsibleOrganization = LO_(0x0010_2299)
    PatientIdentityRemoved = CS_(0x0012_0062)
    DeidentificationMethod = LOn(0x0012_0063)
    DeidentificationMethodCodeSequence = SQ(0x0012_0064, "CodeSequenceMacro")
