# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Source Patient Group Identification Sequence (0010,0026)."""

from dcmgen.items.issuer_of_patient_id_macro import IssuerOfPatientIDMacro
from dcmgen.items.issuer_of_patient_id_qualifiers_sequence_item import IssuerOfPatientIDQualifiersSequenceItem
from dcmgen.model.fields import LO, Items, LO_Value, LOValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class SourcePatientGroupIdentificationSequenceItem(IssuerOfPatientIDMacro, Item):
    """Item of Source Patient Group Identification Sequence (0010,0026) (PS3.3 C.7.1.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.4
    """

    def __init__(
        self,
        /,
        *,
        PatientID: LOValue = ...,
        IssuerOfPatientID: LO_Value = ...,
        IssuerOfPatientIDQualifiersSequence: Items[IssuerOfPatientIDQualifiersSequenceItem] = ...,
    ) -> None: ...
    PatientID: LO
    """Patient ID (0010,0020), LO, VM 1, Type 1.

    PS3.3 C.7.1.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.4
    """

class SourcePatientGroupIdentificationSequenceItems(Sequence[SourcePatientGroupIdentificationSequenceItem]):
    def add(
        self,
        /,
        *,
        PatientID: LOValue = ...,
        IssuerOfPatientID: LO_Value = ...,
        IssuerOfPatientIDQualifiersSequence: Items[IssuerOfPatientIDQualifiersSequenceItem] = ...,
    ) -> SourcePatientGroupIdentificationSequenceItem: ...
