# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Patient Module."""

from typing import Literal

from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import CS_, DA_, LO, PN_, SQ, DA_Value, Items, LOValue, PN_Value
from dcmgen.model.iod import Module

class PatientModule(Module):
    """Patient Module (PS3.3 C.7.1.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.1
    """

    def __init__(
        self,
        /,
        *,
        PatientSpeciesDescription: LOValue = ...,
        PatientName: PN_Value = ...,
        PatientBirthDate: DA_Value = ...,
        PatientSex: Literal["M", "F", "O", "", None] = ...,
        ReferencedStudySequence: Items[SOPInstanceReferenceMacro] = ...,
    ) -> None: ...
    PatientName: PN_
    """Patient's Name (0010,0010), PN, VM 1, Type 2.

    PS3.3 C.7.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.1
    """
    PatientBirthDate: DA_
    """Patient's Birth Date (0010,0030), DA, VM 1, Type 2.

    PS3.3 C.7.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.1
    """
    PatientSex: CS_[Literal["M", "F", "O", ""]]
    """Patient's Sex (0010,0040), CS, VM 1, Type 2.

    Enumerated Values: M, F, O.

    PS3.3 C.7.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.1
    """
    PatientSpeciesDescription: LO
    """Patient Species Description (0010,2201), LO, VM 1, Type 1C.

    Conditional; the condition could not be parsed, so it is never reported as an error.

    PS3.3 C.7.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.1
    """
    ReferencedStudySequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced Study Sequence (0008,1110), SQ, VM 1, Type 3.

    PS3.3 C.7.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.1
    """
