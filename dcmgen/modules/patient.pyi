# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Patient Module."""

from typing import Literal

from dcmgen.items.breed_registration_sequence_item import BreedRegistrationSequenceItem, BreedRegistrationSequenceItems
from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.genetic_modifications_sequence_item import (
    GeneticModificationsSequenceItem,
    GeneticModificationsSequenceItems,
)
from dcmgen.items.group_of_patients_identification_sequence_item import GroupOfPatientsIdentificationSequenceItem
from dcmgen.items.issuer_of_patient_id_macro import IssuerOfPatientIDMacro
from dcmgen.items.issuer_of_patient_id_qualifiers_sequence_item import IssuerOfPatientIDQualifiersSequenceItem
from dcmgen.items.other_patient_ids_sequence_item import OtherPatientIDsSequenceItem, OtherPatientIDsSequenceItems
from dcmgen.items.patient_group_macro import PatientGroupMacro
from dcmgen.items.referenced_instances_and_access_macro import (
    ReferencedInstancesAndAccessMacro,
    ReferencedInstancesAndAccessMacros,
)
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.items.source_patient_group_identification_sequence_item import SourcePatientGroupIdentificationSequenceItem
from dcmgen.items.strain_stock_sequence_item import StrainStockSequenceItem, StrainStockSequenceItems
from dcmgen.model.fields import (
    CS,
    CS_,
    CST,
    CST_,
    DA_,
    LO,
    LO_,
    LOT_,
    LT_,
    PN_,
    SQ,
    TM_,
    UC_,
    UT_,
    AnyText,
    DA_Value,
    Items,
    LO_Value,
    LOn,
    LOnValue,
    LOValue,
    LT_Value,
    PN_Value,
    PNn,
    PNnValue,
    TM_Value,
    UC_Value,
    UCn,
    UCnValue,
    UT_Value,
)
from dcmgen.model.iod import Module

class PatientModule(IssuerOfPatientIDMacro, PatientGroupMacro, Module):
    """Patient Module (PS3.3 C.7.1.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.1
    """

    def __init__(
        self,
        /,
        *,
        PatientAlternativeCalendar: Literal[
            "PROLEPTIC GREGN", "JULIAN", "PROLEPTIC JULIAN", "EGYPTIAN REGNAL", "HEBREW", "HIJRI"
        ] = ...,
        PatientSpeciesDescription: LOValue = ...,
        PatientSpeciesCodeSequence: Items[CodeSequenceMacro] = ...,
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
        ]
        | AnyText = ...,
        DeidentificationMethod: LOnValue = ...,
        DeidentificationMethodCodeSequence: Items[CodeSequenceMacro] = ...,
        PatientName: PN_Value = ...,
        PatientID: LO_Value = ...,
        PatientBirthDate: DA_Value = ...,
        PatientSex: Literal["M", "F", "O", "", None] = ...,
        PatientBreedDescription: LO_Value = ...,
        PatientBreedCodeSequence: Items[CodeSequenceMacro] = ...,
        BreedRegistrationSequence: Items[BreedRegistrationSequenceItem] = ...,
        ResponsiblePerson: PN_Value = ...,
        ResponsibleOrganization: LO_Value = ...,
        ReferencedPatientSequence: Items[SOPInstanceReferenceMacro] = ...,
        IssuerOfPatientID: LO_Value = ...,
        TypeOfPatientID: Literal["TEXT", "RFID", "BARCODE", None] | AnyText = ...,
        IssuerOfPatientIDQualifiersSequence: Items[IssuerOfPatientIDQualifiersSequenceItem] = ...,
        SourcePatientGroupIdentificationSequence: Items[SourcePatientGroupIdentificationSequenceItem] = ...,
        GroupOfPatientsIdentificationSequence: Items[GroupOfPatientsIdentificationSequenceItem] = ...,
        PatientBirthTime: TM_Value = ...,
        PatientBirthDateInAlternativeCalendar: LO_Value = ...,
        PatientDeathDateInAlternativeCalendar: LO_Value = ...,
        QualityControlSubject: Literal["YES", "NO", "", None] = ...,
        QualityControlSubjectTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        StrainDescription: UC_Value = ...,
        StrainNomenclature: Literal["MGI_2013", None] | AnyText = ...,
        StrainStockSequence: Items[StrainStockSequenceItem] = ...,
        StrainAdditionalInformation: UT_Value = ...,
        StrainCodeSequence: Items[CodeSequenceMacro] = ...,
        GeneticModificationsSequence: Items[GeneticModificationsSequenceItem] = ...,
        OtherPatientNames: PNnValue = ...,
        OtherPatientIDsSequence: Items[OtherPatientIDsSequenceItem] = ...,
        ReferencedPatientPhotoSequence: Items[ReferencedInstancesAndAccessMacro] = ...,
        EthnicGroupCodeSequence: Items[CodeSequenceMacro] = ...,
        EthnicGroups: UCnValue = ...,
        PatientComments: LT_Value = ...,
        PatientIdentityRemoved: Literal["YES", "NO", "", None] = ...,
    ) -> None: ...
    PatientName: PN_
    """Patient's Name (0010,0010), PN, VM 1, Type 2.

    PS3.3 C.7.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.1
    """
    PatientID: LO_
    """Patient ID (0010,0020), LO, VM 1, Type 2.

    PS3.3 C.7.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.1
    """
    TypeOfPatientID: CST_[Literal["TEXT", "RFID", "BARCODE"]]
    """Type of Patient ID (0010,0022), CS, VM 1, Type 3.

    Defined Terms: TEXT, RFID, BARCODE.

    PS3.3 C.7.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.1
    """
    PatientBirthDate: DA_
    """Patient's Birth Date (0010,0030), DA, VM 1, Type 2.

    PS3.3 C.7.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.1
    """
    PatientBirthDateInAlternativeCalendar: LO_
    """Patient's Birth Date in Alternative Calendar (0010,0033), LO, VM 1, Type 3.

    PS3.3 C.7.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.1
    """
    PatientDeathDateInAlternativeCalendar: LO_
    """Patient's Death Date in Alternative Calendar (0010,0034), LO, VM 1, Type 3.

    PS3.3 C.7.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.1
    """
    PatientAlternativeCalendar: CS[
        Literal["PROLEPTIC GREGN", "JULIAN", "PROLEPTIC JULIAN", "EGYPTIAN REGNAL", "HEBREW", "HIJRI"]
    ]
    """Patient's Alternative Calendar (0010,0035), CS, VM 1, Type 1C.

    Required if Patient's Birth Date in Alternative Calendar is present or Patient's Death Date in Alternative
    Calendar is present. Not allowed otherwise.

    Enumerated Values: PROLEPTIC GREGN, JULIAN, PROLEPTIC JULIAN, EGYPTIAN REGNAL, HEBREW, HIJRI.

    PS3.3 C.7.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.1
    """
    PatientSex: CS_[Literal["M", "F", "O", ""]]
    """Patient's Sex (0010,0040), CS, VM 1, Type 2.

    Enumerated Values: M, F, O.

    PS3.3 C.7.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.1
    """
    ReferencedPatientPhotoSequence: SQ[ReferencedInstancesAndAccessMacros, ReferencedInstancesAndAccessMacro]
    """Referenced Patient Photo Sequence (0010,1100), SQ, VM 1, Type 3.

    PS3.3 C.7.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.1
    """
    QualityControlSubject: CS_[Literal["YES", "NO", ""]]
    """Quality Control Subject (0010,0200), CS, VM 1, Type 3.

    Enumerated Values: YES, NO.

    PS3.3 C.7.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.1
    """
    QualityControlSubjectTypeCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Quality Control Subject Type Code Sequence (0010,0201), SQ, VM 1, Type 3.

    PS3.3 C.7.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.1
    """
    ReferencedPatientSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced Patient Sequence (0008,1120), SQ, VM 1, Type 3.

    PS3.3 C.7.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.1
    """
    PatientBirthTime: TM_
    """Patient's Birth Time (0010,0032), TM, VM 1, Type 3.

    PS3.3 C.7.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.1
    """
    OtherPatientIDsSequence: SQ[OtherPatientIDsSequenceItems, OtherPatientIDsSequenceItem]
    """Other Patient IDs Sequence (0010,1002), SQ, VM 1, Type 3.

    PS3.3 C.7.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.1
    """
    OtherPatientNames: PNn
    """Other Patient Names (0010,1001), PN, VM 1-n, Type 3.

    PS3.3 C.7.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.1
    """
    EthnicGroupCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Ethnic Group Code Sequence (0010,2161), SQ, VM 1, Type 3.

    PS3.3 C.7.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.1
    """
    EthnicGroups: UCn
    """Ethnic Groups (0010,2162), UC, VM 1-n, Type 3.

    PS3.3 C.7.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.1
    """
    PatientComments: LT_
    """Patient Comments (0010,4000), LT, VM 1, Type 3.

    PS3.3 C.7.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.1
    """
    PatientSpeciesDescription: LO
    """Patient Species Description (0010,2201), LO, VM 1, Type 1C.

    Required if (Code Value in Patient Species Code Sequence in the dataset is not 337915000 or L-85B00 or (Code
    Value in Patient Species Code Sequence in the dataset is not 337915000 or L-85B00 and a condition that cannot be
    checked (animal) applies)) and Patient Species Code Sequence is absent. May be present otherwise.

    PS3.3 C.7.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.1
    """
    PatientSpeciesCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Patient Species Code Sequence (0010,2202), SQ, VM 1, Type 1C.

    Required if (Code Value in Patient Species Code Sequence in the dataset is not 337915000 or L-85B00 or (Code
    Value in Patient Species Code Sequence in the dataset is not 337915000 or L-85B00 and a condition that cannot be
    checked (animal) applies)) and Patient Species Description is absent. May be present otherwise.

    Codes: CID 7454 Animal Taxonomic Rank Value (Defined).

    PS3.3 C.7.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.1
    """
    PatientBreedDescription: LO_
    """Patient Breed Description (0010,2292), LO, VM 1, Type 2C.

    Required if (Code Value in Patient Species Code Sequence in the dataset is not 337915000 or L-85B00 or (Code
    Value in Patient Species Code Sequence in the dataset is not 337915000 or L-85B00 and a condition that cannot be
    checked (animal) applies)) and Patient Breed Code Sequence has no value. May be present otherwise.

    PS3.3 C.7.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.1
    """
    PatientBreedCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Patient Breed Code Sequence (0010,2293), SQ, VM 1, Type 2C.

    Required if Code Value in Patient Species Code Sequence in the dataset is not 337915000 or L-85B00 or (Code
    Value in Patient Species Code Sequence in the dataset is not 337915000 or L-85B00 and a condition that cannot be
    checked (animal) applies). Not allowed otherwise.

    Codes: CID 7480 Breed (Defined).

    PS3.3 C.7.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.1
    """
    BreedRegistrationSequence: SQ[BreedRegistrationSequenceItems, BreedRegistrationSequenceItem]
    """Breed Registration Sequence (0010,2294), SQ, VM 1, Type 2C.

    Required if Code Value in Patient Species Code Sequence in the dataset is not 337915000 or L-85B00 or (Code
    Value in Patient Species Code Sequence in the dataset is not 337915000 or L-85B00 and a condition that cannot be
    checked (animal) applies). Not allowed otherwise.

    PS3.3 C.7.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.1
    """
    StrainDescription: UC_
    """Strain Description (0010,0212), UC, VM 1, Type 3.

    PS3.3 C.7.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.1
    """
    StrainNomenclature: LOT_[Literal["MGI_2013"]]
    """Strain Nomenclature (0010,0213), LO, VM 1, Type 3.

    Defined Terms: MGI_2013.

    PS3.3 C.7.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.1
    """
    StrainCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Strain Code Sequence (0010,0219), SQ, VM 1, Type 3.

    PS3.3 C.7.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.1
    """
    StrainAdditionalInformation: UT_
    """Strain Additional Information (0010,0218), UT, VM 1, Type 3.

    PS3.3 C.7.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.1
    """
    StrainStockSequence: SQ[StrainStockSequenceItems, StrainStockSequenceItem]
    """Strain Stock Sequence (0010,0216), SQ, VM 1, Type 3.

    PS3.3 C.7.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.1
    """
    GeneticModificationsSequence: SQ[GeneticModificationsSequenceItems, GeneticModificationsSequenceItem]
    """Genetic Modifications Sequence (0010,0221), SQ, VM 1, Type 3.

    PS3.3 C.7.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.1
    """
    ResponsiblePerson: PN_
    """Responsible Person (0010,2297), PN, VM 1, Type 2C.

    Required if Code Value in Patient Species Code Sequence in the dataset is not 337915000 or L-85B00 or (Code
    Value in Patient Species Code Sequence in the dataset is not 337915000 or L-85B00 and a condition that cannot be
    checked (animal) applies). May be present otherwise.

    PS3.3 C.7.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.1
    """
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
    ]
    """Responsible Person Role (0010,2298), CS, VM 1, Type 1C.

    Required if Responsible Person has a value. Not allowed otherwise.

    Defined Terms: OWNER, PARENT, CHILD, SPOUSE, SIBLING, RELATIVE, GUARDIAN, CUSTODIAN, AGENT, INVESTIGATOR,
    VETERINARIAN.

    PS3.3 C.7.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.1
    """
    ResponsibleOrganization: LO_
    """Responsible Organization (0010,2299), LO, VM 1, Type 2C.

    Required if Code Value in Patient Species Code Sequence in the dataset is not 337915000 or L-85B00 or (Code
    Value in Patient Species Code Sequence in the dataset is not 337915000 or L-85B00 and a condition that cannot be
    checked (animal) applies). May be present otherwise.

    PS3.3 C.7.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.1
    """
    PatientIdentityRemoved: CS_[Literal["YES", "NO", ""]]
    """Patient Identity Removed (0012,0062), CS, VM 1, Type 3.

    Enumerated Values: YES, NO.

    PS3.3 C.7.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.1
    """
    DeidentificationMethod: LOn
    """De-identification Method (0012,0063), LO, VM 1-n, Type 1C.

    Required if Patient Identity Removed is YES and De-identification Method Code Sequence is absent. May be present
    otherwise.

    PS3.3 C.7.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.1
    """
    DeidentificationMethodCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """De-identification Method Code Sequence (0012,0064), SQ, VM 1, Type 1C.

    Required if Patient Identity Removed is YES and De-identification Method is absent. May be present otherwise.

    Codes: CID 7050 De-identification Method (Defined).

    PS3.3 C.7.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.1
    """
