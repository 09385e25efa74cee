# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT General Machine Verification Module."""

from typing import Literal

from dcmgen.items.general_machine_verification_sequence_item import (
    GeneralMachineVerificationSequenceItem,
    GeneralMachineVerificationSequenceItems,
)
from dcmgen.items.issuer_of_patient_id_macro import IssuerOfPatientIDMacro
from dcmgen.items.issuer_of_patient_id_qualifiers_sequence_item import IssuerOfPatientIDQualifiersSequenceItem
from dcmgen.items.overridden_attributes_sequence_item import (
    OverriddenAttributesSequenceItem,
    OverriddenAttributesSequenceItems,
)
from dcmgen.items.selector_attribute_macro import SelectorAttributeMacro, SelectorAttributeMacros
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import CS_, IS_, LO_, SQ, IS_Value, Items, LO_Value
from dcmgen.model.iod import Module

class RTGeneralMachineVerificationModule(IssuerOfPatientIDMacro, Module):
    """RT General Machine Verification Module (PS3.3 C.31.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """

    def __init__(
        self,
        /,
        *,
        IssuerOfPatientID: LO_Value = ...,
        IssuerOfPatientIDQualifiersSequence: Items[IssuerOfPatientIDQualifiersSequenceItem] = ...,
        PatientID: LO_Value = ...,
        GeneralMachineVerificationSequence: Items[GeneralMachineVerificationSequenceItem] = ...,
        FailedAttributesSequence: Items[SelectorAttributeMacro] = ...,
        OverriddenAttributesSequence: Items[OverriddenAttributesSequenceItem] = ...,
        TreatmentVerificationStatus: Literal["VERIFIED", "VERIFIED_OVR", "NOT_VERIFIED", "", None] = ...,
        ReferencedRTPlanSequence: Items[SOPInstanceReferenceMacro] = ...,
        ReferencedFractionGroupNumber: IS_Value = ...,
    ) -> None: ...
    ReferencedRTPlanSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced RT Plan Sequence (300C,0002), SQ, VM 1.

    PS3.3 C.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """
    ReferencedFractionGroupNumber: IS_
    """Referenced Fraction Group Number (300C,0022), IS, VM 1.

    PS3.3 C.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """
    PatientID: LO_
    """Patient ID (0010,0020), LO, VM 1.

    PS3.3 C.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """
    TreatmentVerificationStatus: CS_[Literal["VERIFIED", "VERIFIED_OVR", "NOT_VERIFIED", ""]]
    """Treatment Verification Status (3008,002C), CS, VM 1.

    Enumerated Values: VERIFIED, VERIFIED_OVR, NOT_VERIFIED.

    PS3.3 C.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """
    FailedAttributesSequence: SQ[SelectorAttributeMacros, SelectorAttributeMacro]
    """Failed Attributes Sequence (0074,1048), SQ, VM 1.

    PS3.3 C.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """
    OverriddenAttributesSequence: SQ[OverriddenAttributesSequenceItems, OverriddenAttributesSequenceItem]
    """Overridden Attributes Sequence (0074,104A), SQ, VM 1.

    PS3.3 C.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """
    GeneralMachineVerificationSequence: SQ[
        GeneralMachineVerificationSequenceItems, GeneralMachineVerificationSequenceItem
    ]
    """General Machine Verification Sequence (0074,1042), SQ, VM 1.

    PS3.3 C.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """
