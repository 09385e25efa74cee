# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Instructions Module."""

from dcmgen.items.instruction_sequence_item import InstructionSequenceItem, InstructionSequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class InstructionsModule(Module):
    """Instructions Module (PS3.3 C.34.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.7.html
    """

    def __init__(
        self,
        /,
        *,
        InstructionSequence: Items[InstructionSequenceItem] = ...,
    ) -> None: ...
    InstructionSequence: SQ[InstructionSequenceItems, InstructionSequenceItem]
    """Instruction Sequence (0018,9914), SQ, VM 1, Type 1.

    PS3.3 C.34.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.7.html
    """
