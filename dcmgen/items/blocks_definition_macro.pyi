# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Blocks Definition Macro."""

from dcmgen.items.block_definition_sequence_item import BlockDefinitionSequenceItem, BlockDefinitionSequenceItems
from dcmgen.model.fields import IS, SQ, ISValue, Items
from dcmgen.model.iod import Macro

class BlocksDefinitionMacro(Macro):
    """Blocks Definition Macro (PS3.3 C.36.2.2.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.13.html
    """

    def __init__(
        self,
        /,
        *,
        NumberOfBlocks: ISValue = ...,
        BlockDefinitionSequence: Items[BlockDefinitionSequenceItem] = ...,
    ) -> None: ...
    NumberOfBlocks: IS
    """Number of Blocks (300A,00F0), IS, VM 1, Type 1C.

    Required if RT Radiation Physical and Geometric Content Detail Flag is FULL. May be present otherwise.

    PS3.3 C.36.2.2.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.13.html
    """
    BlockDefinitionSequence: SQ[BlockDefinitionSequenceItems, BlockDefinitionSequenceItem]
    """Block Definition Sequence (300A,066A), SQ, VM 1, Type 1C.

    Required if Number of Blocks is not 0. Not allowed otherwise.

    PS3.3 C.36.2.2.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.13.html
    """
