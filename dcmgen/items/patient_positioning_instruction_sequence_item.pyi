# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Patient Positioning Instruction Sequence (0018,991B)."""

from typing import Literal

from dcmgen.model.fields import CS, DT, LO, US, UT_, DTValue, LOValue, USValue, UT_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class PatientPositioningInstructionSequenceItem(Item):
    """Item of Patient Positioning Instruction Sequence (0018,991B) (PS3.3 C.34.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.8.html
    """

    def __init__(
        self,
        /,
        *,
        InstructionIndex: USValue = ...,
        InstructionText: LOValue = ...,
        InstructionPerformedFlag: Literal["YES", "NO"] = ...,
        InstructionPerformedDateTime: DTValue = ...,
        InstructionDescription: UT_Value = ...,
    ) -> None: ...
    InstructionIndex: US
    """Instruction Index (0018,9915), US, VM 1, Type 1.

    PS3.3 C.34.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.8.html
    """
    InstructionText: LO
    """Instruction Text (0018,9916), LO, VM 1, Type 1.

    PS3.3 C.34.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.8.html
    """
    InstructionDescription: UT_
    """Instruction Description (0018,9917), UT, VM 1, Type 3.

    PS3.3 C.34.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.8.html
    """
    InstructionPerformedFlag: CS[Literal["YES", "NO"]]
    """Instruction Performed Flag (0018,9918), CS, VM 1, Type 1C.

    Required if the SOP Class is CT Performed Procedure Protocol Storage or XA Performed Procedure Protocol Storage.
    Not allowed otherwise.

    Enumerated Values: YES, NO.

    PS3.3 C.34.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.8.html
    """
    InstructionPerformedDateTime: DT
    """Instruction Performed DateTime (0018,9919), DT, VM 1, Type 1C.

    Required if Instruction Performed Flag is YES. Not allowed otherwise.

    PS3.3 C.34.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.8.html
    """

class PatientPositioningInstructionSequenceItems(Sequence[PatientPositioningInstructionSequenceItem]):
    def add(
        self,
        /,
        *,
        InstructionIndex: USValue = ...,
        InstructionText: LOValue = ...,
        InstructionPerformedFlag: Literal["YES", "NO"] = ...,
        InstructionPerformedDateTime: DTValue = ...,
        InstructionDescription: UT_Value = ...,
    ) -> PatientPositioningInstructionSequenceItem: ...
