# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Blocks Definition Macro."""

from __future__ import annotations

from dcmgen.model.fields import IS, SQ
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.block_definition_sequence_item import BlockDefinitionSequenceItem


class BlocksDefinitionMacro(Macro):
    """Blocks Definition Macro (PS3.3 C.36.2.2.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.13.html
    """

    __slots__ = ()

    NumberOfBlocks: IS = IS(0x300A_00F0)
    """Number of Blocks (300A,00F0), VM 1, Type 1C (PS3.3 C.36.2.2.13)."""
    BlockDefinitionSequence: SQ[BlockDefinitionSequenceItem] = SQ(0x300A_066A, "BlockDefinitionSequenceItem")
    """Block Definition Sequence (300A,066A), VM 1, Type 1C (PS3.3 C.36.2.2.13)."""
