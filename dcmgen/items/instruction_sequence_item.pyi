# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Instruction Sequence (0018,9914)."""

from typing import Literal

from dcmgen.model.fields import CS_, DT_, LO, US, UT_, DT_Value, LOValue, USValue, UT_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class InstructionSequenceItem(Item):
    """Item of Instruction Sequence (0018,9914) (PS3.3 C.34.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.7.html
    """

    def __init__(
        self,
        /,
        *,
        InstructionIndex: USValue = ...,
        InstructionText: LOValue = ...,
        InstructionPerformedFlag: Literal["YES", "NO", "", None] = ...,
        InstructionPerformedDateTime: DT_Value = ...,
        InstructionDescription: UT_Value = ...,
        InstructionPerformanceComment: UT_Value = ...,
    ) -> None: ...
    InstructionIndex: US
    """Instruction Index (0018,9915), US, VM 1, Type 1.

    PS3.3 C.34.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.7.html
    """
    InstructionText: LO
    """Instruction Text (0018,9916), LO, VM 1, Type 1.

    PS3.3 C.34.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.7.html
    """
    InstructionDescription: UT_
    """Instruction Description (0018,9917), UT, VM 1, Type 3.

    PS3.3 C.34.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.7.html
    """
    InstructionPerformedFlag: CS_[Literal["YES", "NO", ""]]
    """Instruction Performed Flag (0018,9918), CS, VM 1, Type 2C.

    Required if the SOP Class is CT Performed Procedure Protocol Storage or XA Performed Procedure Protocol Storage.
    Not allowed otherwise.

    Enumerated Values: YES, NO.

    PS3.3 C.34.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.7.html
    """
    InstructionPerformedDateTime: DT_
    """Instruction Performed DateTime (0018,9919), DT, VM 1, Type 2C.

    Required if Instruction Performed Flag is YES. Not allowed otherwise.

    PS3.3 C.34.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.7.html
    """
    InstructionPerformanceComment: UT_
    """Instruction Performance Comment (0018,991A), UT, VM 1, Type 3.

    PS3.3 C.34.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.7.html
    """

class InstructionSequenceItems(Sequence[InstructionSequenceItem]):
    def add(
        self,
        /,
        *,
        InstructionIndex: USValue = ...,
        InstructionText: LOValue = ...,
        InstructionPerformedFlag: Literal["YES", "NO", "", None] = ...,
        InstructionPerformedDateTime: DT_Value = ...,
        InstructionDescription: UT_Value = ...,
        InstructionPerformanceComment: UT_Value = ...,
    ) -> InstructionSequenceItem: ...
