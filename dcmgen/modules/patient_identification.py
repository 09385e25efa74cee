# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Patient Identification Module."""

from __future__ import annotations

from dcmgen.items.issuer_of_patient_id_macro import IssuerOfPatientIDMacro
from dcmgen.items.patient_group_macro import PatientGroupMacro
from dcmgen.model.fields import CST_, LO_, PN_, SQ, PNn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.patient_identification_other_patient_ids_sequence_item import (
        PatientIdentificationOtherPatientIDsSequenceItem,
    )
    from dcmgen.items.referenced_instances_and_access_macro import ReferencedInstancesAndAccessMacro


class PatientIdentificationModule(IssuerOfPatientIDMacro, PatientGroupMacro, Module):
    """Patient Identification Module (PS3.3 C.2.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.2.html
    """

    __slots__ = ()

    PatientName: PN_ = PN_(0x0010_0010)
    """Patient's Name (0010,0010), VM 1 (PS3.3 C.2.2)."""
    PatientID: LO_ = LO_(0x0010_0020)
    """Patient ID (0010,0020), VM 1 (PS3.3 C.2.2)."""
    TypeOfPatientID: CST_[Literal["TEXT", "RFID", "BARCODE"]] = CST_(0x0010_0022)
    """Type of Patient ID (0010,0022), VM 1 (PS3.3 C.2.2)."""
    OtherPatientIDsSequence: SQ[PatientIdentificationOtherPatientIDsSequenceItem] = SQ(
        0x0010_1002, "PatientIdentificationOtherPatientIDsSequenceItem"
    )
    """Other Patient IDs Sequence (0010,1002), VM 1 (PS3.3 C.2.2)."""
    OtherPatientNames: PNn = PNn(0x0010_1001)
    """Other Patient Names (0010,1001), VM 1-n (PS3.3 C.2.2)."""
    PatientBirthName: PN_ = PN_(0x0010_1005)
    """Patient's Birth Name (0010,1005), VM 1 (PS3.3 C.2.2)."""
    PatientMotherBirthName: PN_ = PN_(0x0010_1060)
    """Patient's Mother's Birth Name (0010,1060), VM 1 (PS3.3 C.2.2)."""
    ReferencedPatientPhotoSequence: SQ[ReferencedInstancesAndAccessMacro] = SQ(
        0x0010_1100, "ReferencedInstancesAndAccessMacro"
    )
    """Referenced Patient Photo Sequence (0010,1100), VM 1 (PS3.3 C.2.2)."""
