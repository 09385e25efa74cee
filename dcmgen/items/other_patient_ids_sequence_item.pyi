# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Other Patient IDs Sequence (0010,1002)."""

from typing import Literal

from dcmgen.items.issuer_of_patient_id_macro import IssuerOfPatientIDMacro
from dcmgen.items.issuer_of_patient_id_qualifiers_sequence_item import IssuerOfPatientIDQualifiersSequenceItem
from dcmgen.model.fields import CST, LO, AnyText, Items, LO_Value, LOValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class OtherPatientIDsSequenceItem(IssuerOfPatientIDMacro, Item):
    """Item of Other Patient IDs Sequence (0010,1002) (PS3.3 C.7.1.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.1
    """

    def __init__(
        self,
        /,
        *,
        PatientID: LOValue = ...,
        TypeOfPatientID: Literal["TEXT", "RFID", "BARCODE"] | AnyText = ...,
        IssuerOfPatientID: LO_Value = ...,
        IssuerOfPatientIDQualifiersSequence: Items[IssuerOfPatientIDQualifiersSequenceItem] = ...,
    ) -> None: ...
    PatientID: LO
    """Patient ID (0010,0020), LO, VM 1, Type 1.

    PS3.3 C.7.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.1
    """
    TypeOfPatientID: CST[Literal["TEXT", "RFID", "BARCODE"]]
    """Type of Patient ID (0010,0022), CS, VM 1, Type 1.

    Defined Terms: TEXT, RFID, BARCODE.

    PS3.3 C.7.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.1
    """

class OtherPatientIDsSequenceItems(Sequence[OtherPatientIDsSequenceItem]):
    def add(
        self,
        /,
        *,
        PatientID: LOValue = ...,
        TypeOfPatientID: Literal["TEXT", "RFID", "BARCODE"] | AnyText = ...,
        IssuerOfPatientID: LO_Value = ...,
        IssuerOfPatientIDQualifiersSequence: Items[IssuerOfPatientIDQualifiersSequenceItem] = ...,
    ) -> OtherPatientIDsSequenceItem: ...
