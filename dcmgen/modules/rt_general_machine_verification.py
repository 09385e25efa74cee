# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""RT General Machine Verification Module."""

from __future__ import annotations

from dcmgen.items.issuer_of_patient_id_macro import IssuerOfPatientIDMacro
from dcmgen.model.fields import CS_, IS_, LO_, SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.general_machine_verification_sequence_item import GeneralMachineVerificationSequenceItem
    from dcmgen.items.overridden_attributes_sequence_item import OverriddenAttributesSequenceItem
    from dcmgen.items.selector_attribute_macro import SelectorAttributeMacro
    from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro


class RTGeneralMachineVerificationModule(IssuerOfPatientIDMacro, Module):
    """RT General Machine Verification Module (PS3.3 C.31.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """

    __slots__ = ()

    ReferencedRTPlanSequence: SQ[SOPInstanceReferenceMacro] = SQ(0x300C_0002, "SOPInstanceReferenceMacro")
    """Referenced RT Plan Sequence (300C,0002), VM 1 (PS3.3 C.31.1)."""
    ReferencedFractionGroupNumber: IS_ = IS_(0x300C_0022)
    """Referenced Fraction Group Number (300C,0022), VM 1 (PS3.3 C.31.1)."""
    PatientID: LO_ = LO_(0x0010_0020)
    """Patient ID (0010,0020), VM 1 (PS3.3 C.31.1)."""
    TreatmentVerificationStatus: CS_[Literal["VERIFIED", "VERIFIED_OVR", "NOT_VERIFIED"]] = CS_(0x3008_002C)
    """Treatment Verification Status (3008,002C), VM 1 (PS3.3 C.31.1)."""
    FailedAttributesSequence: SQ[SelectorAttributeMacro] = SQ(0x0074_1048, "SelectorAttributeMacro")
    """Failed Attributes Sequence (0074,1048), VM 1 (PS3.3 C.31.1)."""
    OverriddenAttributesSequence: SQ[OverriddenAttributesSequenceItem] = SQ(
        0x0074_104A, "OverriddenAttributesSequenceItem"
    )
    """Overridden Attributes Sequence (0074,104A), VM 1 (PS3.3 C.31.1)."""
    GeneralMachineVerificationSequence: SQ[GeneralMachineVerificationSequenceItem] = SQ(
        0x0074_1042, "GeneralMachineVerificationSequenceItem"
    )
    """General Machine Verification Sequence (0074,1042), VM 1 (PS3.3 C.31.1)."""
