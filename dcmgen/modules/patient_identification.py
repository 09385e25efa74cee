# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Patient Identification Module."""

from __future__ import annotations

from dcmgen.items.issuer_of_patient_id_macro import IssuerOfPatientIDMacro
from dcmgen.items.patient_group_macro import PatientGroupMacro
from dcmgen.model.fields import CST_, LO_, PN_, SQ, PNn
from dcmgen.model.iod import Module


class PatientIdentificationModule(IssuerOfPatientIDMacro, PatientGroupMacro, Module):
    """Patient Identification Module (PS3.3 C.2.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.2.html
    """

    __slots__ = ()

    PatientName = PN_(0x0010_0010)
    PatientID = LO_(0x0010_0020)
    TypeOfPatientID = CST_(0x0010_0022)
    OtherPatientIDsSequence = SQ(0x0010_1002, "PatientIdentificationOtherPatientIDsSequenceItem")
    OtherPatientNames = PNn(0x0010_1001)
    PatientBirthName = PN_(0x0010_1005)
    PatientMotherBirthName = PN_(0x0010_1060)
    ReferencedPatientPhotoSequence = SQ(0x0010_1100, "ReferencedInstancesAndAccessMacro")
