# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Other Patient IDs Sequence (0010,1002)."""

from __future__ import annotations

from dcmgen.items.issuer_of_patient_id_macro import IssuerOfPatientIDMacro
from dcmgen.model.fields import CST_, LO_
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class PatientIdentificationOtherPatientIDsSequenceItem(IssuerOfPatientIDMacro, Item):
    """Item of Other Patient IDs Sequence (0010,1002) (PS3.3 C.2.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.2.html
    """

    __slots__ = ()

    PatientID: LO_ = LO_(0x0010_0020)
    """Patient ID (0010,0020), VM 1 (PS3.3 C.2.2)."""
    TypeOfPatientID: CST_[Literal["TEXT", "RFID", "BARCODE"]] = CST_(0x0010_0022)
    """Type of Patient ID (0010,0022), VM 1 (PS3.3 C.2.2)."""
