# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Patient Module."""

from __future__ import annotations

from dcmgen.items.issuer_of_patient_id_macro import IssuerOfPatientIDMacro
from dcmgen.items.patient_group_macro import PatientGroupMacro
from dcmgen.model.fields import CS, CS_, CST, CST_, DA_, LO, LO_, LOT_, LT_, PN_, SQ, TM_, UC_, UT_, LOn, PNn, UCn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.breed_registration_sequence_item import BreedRegistrationSequenceItem
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.genetic_modifications_sequence_item import GeneticModificationsSequenceItem
    from dcmgen.items.other_patient_ids_sequence_item import OtherPatientIDsSequenceItem
    from dcmgen.items.referenced_instances_and_access_macro import ReferencedInstancesAndAccessMacro
    from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
    from dcmgen.items.strain_stock_sequence_item import StrainStockSequenceItem


class PatientModule(IssuerOfPatientIDMacro, PatientGroupMacro, Module):
    """Patient Module (PS3.3 C.7.1.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.1
    """

    __slots__ = ()

    PatientName: PN_ = PN_(0x0010_0010)
    """Patient's Name (0010,0010), VM 1, Type 2 (PS3.3 C.7.1.1)."""
    PatientID: LO_ = LO_(0x0010_0020)
    """Patient ID (0010,0020), VM 1, Type 2 (PS3.3 C.7.1.1)."""
    TypeOfPatientID: CST_[Literal["TEXT", "RFID", "BARCODE"]] = CST_(0x0010_0022)
    """Type of Patient ID (0010,0022), VM 1, Type 3 (PS3.3 C.7.1.1)."""
    PatientBirthDate: DA_ = DA_(0x0010_0030)
    """Patient's Birth Date (0010,0030), VM 1, Type 2 (PS3.3 C.7.1.1)."""
    PatientBirthDateInAlternativeCalendar: LO_ = LO_(0x0010_0033)
    """Patient's Birth Date in Alternative Calendar (0010,0033), VM 1, Type 3 (PS3.3 C.7.1.1)."""
    PatientDeathDateInAlternativeCalendar: LO_ = LO_(0x0010_0034)
    """Patient's Death Date in Alternative Calendar (0010,0034), VM 1, Type 3 (PS3.3 C.7.1.1)."""
    PatientAlternativeCalendar: CS[
        Literal["PROLEPTIC GREGN", "JULIAN", "PROLEPTIC JULIAN", "EGYPTIAN REGNAL", "HEBREW", "HIJRI"]
    ] = CS(0x0010_0035)
    """Patient's Alternative Calendar (0010,0035), VM 1, Type 1C (PS3.3 C.7.1.1)."""
    PatientSex: CS_[Literal["M", "F", "O"]] = CS_(0x0010_0040)
    """Patient's Sex (0010,0040), VM 1, Type 2 (PS3.3 C.7.1.1)."""
    ReferencedPatientPhotoSequence: SQ[ReferencedInstancesAndAccessMacro] = SQ(
        0x0010_1100, "ReferencedInstancesAndAccessMacro"
    )
    """Referenced Patient Photo Sequence (0010,1100), VM 1, Type 3 (PS3.3 C.7.1.1)."""
    QualityControlSubject: CS_[Literal["YES", "NO"]] = CS_(0x0010_0200)
    """Quality Control Subject (0010,0200), VM 1, Type 3 (PS3.3 C.7.1.1)."""
    ReferencedPatientSequence: SQ[SOPInstanceReferenceMacro] = SQ(0x0008_1120, "SOPInstanceReferenceMacro")
    """Referenced Patient Sequence (0008,1120), VM 1, Type 3 (PS3.3 C.7.1.1)."""
    PatientBirthTime: TM_ = TM_(0x0010_0032)
    """Patient's Birth Time (0010,0032), VM 1, Type 3 (PS3.3 C.7.1.1)."""
    OtherPatientIDsSequence: SQ[OtherPatientIDsSequenceItem] = SQ(0x0010_1002, "OtherPatientIDsSequenceItem")
    """Other Patient IDs Sequence (0010,1002), VM 1, Type 3 (PS3.3 C.7.1.1)."""
    OtherPatientNames: PNn = PNn(0x0010_1001)
    """Other Patient Names (0010,1001), VM 1-n, Type 3 (PS3.3 C.7.1.1)."""
    EthnicGroupCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0010_2161, "CodeSequenceMacro")
    """Ethnic Group Code Sequence (0010,2161), VM 1, Type 3 (PS3.3 C.7.1.1)."""
    EthnicGroups: UCn = UCn(0x0010_2162)
    """Ethnic Groups (0010,2162), VM 1-n, Type 3 (PS3.3 C.7.1.1)."""
    PatientComments: LT_ = LT_(0x0010_4000)
    """Patient Comments (0010,4000), VM 1, Type 3 (PS3.3 C.7.1.1)."""
    PatientSpeciesDescription: LO = LO(0x0010_2201)
    """Patient Species Description (0010,2201), VM 1, Type 1C (PS3.3 C.7.1.1)."""
    PatientSpeciesCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0010_2202, "CodeSequenceMacro")
    """Patient Species Code Sequence (0010,2202), VM 1, Type 1C (PS3.3 C.7.1.1)."""
    PatientBreedDescription: LO_ = LO_(0x0010_2292)
    """Patient Breed Description (0010,2292), VM 1, Type 2C (PS3.3 C.7.1.1)."""
    PatientBreedCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0010_2293, "CodeSequenceMacro")
    """Patient Breed Code Sequence (0010,2293), VM 1, Type 2C (PS3.3 C.7.1.1)."""
    BreedRegistrationSequence: SQ[BreedRegistrationSequenceItem] = SQ(0x0010_2294, "BreedRegistrationSequenceItem")
    """Breed Registration Sequence (0010,2294), VM 1, Type 2C (PS3.3 C.7.1.1)."""
    StrainDescription: UC_ = UC_(0x0010_0212)
    """Strain Description (0010,0212), VM 1, Type 3 (PS3.3 C.7.1.1)."""
    StrainNomenclature: LOT_[Literal["MGI_2013"]] = LOT_(0x0010_0213)
    """Strain Nomenclature (0010,0213), VM 1, Type 3 (PS3.3 C.7.1.1)."""
    StrainCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0010_0219, "CodeSequenceMacro")
    """Strain Code Sequence (0010,0219), VM 1, Type 3 (PS3.3 C.7.1.1)."""
    StrainAdditionalInformation: UT_ = UT_(0x0010_0218)
    """Strain Additional Information (0010,0218), VM 1, Type 3 (PS3.3 C.7.1.1)."""
    StrainStockSequence: SQ[StrainStockSequenceItem] = SQ(0x0010_0216, "StrainStockSequenceItem")
    """Strain Stock Sequence (0010,0216), VM 1, Type 3 (PS3.3 C.7.1.1)."""
    GeneticModificationsSequence: SQ[GeneticModificationsSequenceItem] = SQ(
        0x0010_0221, "GeneticModificationsSequenceItem"
    )
    """Genetic Modifications Sequence (0010,0221), VM 1, Type 3 (PS3.3 C.7.1.1)."""
    ResponsiblePerson: PN_ = PN_(0x0010_2297)
    """Responsible Person (0010,2297), VM 1, Type 2C (PS3.3 C.7.1.1)."""
    ResponsiblePersonRole: CST[
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
    ] = CST(0x0010_2298)
    """Responsible Person Role (0010,2298), VM 1, Type 1C (PS3.3 C.7.1.1)."""
    ResponsibleOrganization: LO_ = LO_(0x0010_2299)
    """Responsible Organization (0010,2299), VM 1, Type 2C (PS3.3 C.7.1.1)."""
    PatientIdentityRemoved: CS_[Literal["YES", "NO"]] = CS_(0x0012_0062)
    """Patient Identity Removed (0012,0062), VM 1, Type 3 (PS3.3 C.7.1.1)."""
    DeidentificationMethod: LOn = LOn(0x0012_0063)
    """De-identification Method (0012,0063), VM 1-n, Type 1C (PS3.3 C.7.1.1)."""
    DeidentificationMethodCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0012_0064, "CodeSequenceMacro")
    """De-identification Method Code Sequence (0012,0064), VM 1, Type 1C (PS3.3 C.7.1.1)."""
