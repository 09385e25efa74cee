# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""RT General Machine Verification Module."""

from __future__ import annotations

from dcmgen.items.issuer_of_patient_id_macro import IssuerOfPatientIDMacro
from dcmgen.model.fields import CS_, IS_, LO_, SQ
from dcmgen.model.iod import Module


class RTGeneralMachineVerificationModule(IssuerOfPatientIDMacro, Module):
    """RT General Machine Verification Module (PS3.3 C.31.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """

    __slots__ = ()

    ReferencedRTPlanSequence = SQ(0x300C_0002, "SOPInstanceReferenceMacro")
    ReferencedFractionGroupNumber = IS_(0x300C_0022)
    PatientID = LO_(0x0010_0020)
    TreatmentVerificationStatus = CS_(0x3008_002C)
    FailedAttributesSequence = SQ(0x0074_1048, "SelectorAttributeMacro")
    OverriddenAttributesSequence = SQ(0x0074_104A, "OverriddenAttributesSequenceItem")
    GeneralMachineVerificationSequence = SQ(0x0074_1042, "GeneralMachineVerificationSequenceItem")
