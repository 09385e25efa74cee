# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Patient Identification Module."""

from typing import Literal

from dcmgen.items.group_of_patients_identification_sequence_item import GroupOfPatientsIdentificationSequenceItem
from dcmgen.items.issuer_of_patient_id_macro import IssuerOfPatientIDMacro
from dcmgen.items.issuer_of_patient_id_qualifiers_sequence_item import IssuerOfPatientIDQualifiersSequenceItem
from dcmgen.items.patient_group_macro import PatientGroupMacro
from dcmgen.items.patient_identification_other_patient_ids_sequence_item import (
    PatientIdentificationOtherPatientIDsSequenceItem,
    PatientIdentificationOtherPatientIDsSequenceItems,
)
from dcmgen.items.referenced_instances_and_access_macro import (
    ReferencedInstancesAndAccessMacro,
    ReferencedInstancesAndAccessMacros,
)
from dcmgen.items.source_patient_group_identification_sequence_item import SourcePatientGroupIdentificationSequenceItem
from dcmgen.model.fields import CST_, LO_, PN_, SQ, AnyText, Items, LO_Value, PN_Value, PNn, PNnValue
from dcmgen.model.iod import Module

class PatientIdentificationModule(IssuerOfPatientIDMacro, PatientGroupMacro, Module):
    """Patient Identification Module (PS3.3 C.2.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.2.html
    """

    def __init__(
        self,
        /,
        *,
        IssuerOfPatientID: LO_Value = ...,
        IssuerOfPatientIDQualifiersSequence: Items[IssuerOfPatientIDQualifiersSequenceItem] = ...,
        SourcePatientGroupIdentificationSequence: Items[SourcePatientGroupIdentificationSequenceItem] = ...,
        GroupOfPatientsIdentificationSequence: Items[GroupOfPatientsIdentificationSequenceItem] = ...,
        PatientName: PN_Value = ...,
        PatientID: LO_Value = ...,
        TypeOfPatientID: Literal["TEXT", "RFID", "BARCODE", None] | AnyText = ...,
        OtherPatientNames: PNnValue = ...,
        OtherPatientIDsSequence: Items[PatientIdentificationOtherPatientIDsSequenceItem] = ...,
        PatientBirthName: PN_Value = ...,
        PatientMotherBirthName: PN_Value = ...,
        ReferencedPatientPhotoSequence: Items[ReferencedInstancesAndAccessMacro] = ...,
    ) -> None: ...
    PatientName: PN_
    """Patient's Name (0010,0010), PN, VM 1.

    PS3.3 C.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.2.html
    """
    PatientID: LO_
    """Patient ID (0010,0020), LO, VM 1.

    PS3.3 C.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.2.html
    """
    TypeOfPatientID: CST_[Literal["TEXT", "RFID", "BARCODE"]]
    """Type of Patient ID (0010,0022), CS, VM 1.

    Defined Terms: TEXT, RFID, BARCODE.

    PS3.3 C.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.2.html
    """
    OtherPatientIDsSequence: SQ[
        PatientIdentificationOtherPatientIDsSequenceItems, PatientIdentificationOtherPatientIDsSequenceItem
    ]
    """Other Patient IDs Sequence (0010,1002), SQ, VM 1.

    PS3.3 C.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.2.html
    """
    OtherPatientNames: PNn
    """Other Patient Names (0010,1001), PN, VM 1-n.

    PS3.3 C.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.2.html
    """
    PatientBirthName: PN_
    """Patient's Birth Name (0010,1005), PN, VM 1.

    PS3.3 C.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.2.html
    """
    PatientMotherBirthName: PN_
    """Patient's Mother's Birth Name (0010,1060), PN, VM 1.

    PS3.3 C.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.2.html
    """
    ReferencedPatientPhotoSequence: SQ[ReferencedInstancesAndAccessMacros, ReferencedInstancesAndAccessMacro]
    """Referenced Patient Photo Sequence (0010,1100), SQ, VM 1.

    PS3.3 C.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.2.html
    """
