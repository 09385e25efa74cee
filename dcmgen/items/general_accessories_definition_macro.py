# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""General Accessories Definition Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ, US
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.general_accessory_definition_sequence_item import GeneralAccessoryDefinitionSequenceItem


class GeneralAccessoriesDefinitionMacro(Macro):
    """General Accessories Definition Macro (PS3.3 C.36.2.2.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.15.html
    """

    __slots__ = ()

    NumberOfGeneralAccessories: US = US(0x300A_0672)
    """Number of General Accessories (300A,0672), VM 1, Type 1C (PS3.3 C.36.2.2.15)."""
    GeneralAccessoryDefinitionSequence: SQ[GeneralAccessoryDefinitionSequenceItem] = SQ(
        0x300A_0671, "GeneralAccessoryDefinitionSequenceItem"
    )
    """General Accessory Definition Sequence (300A,0671), VM 1, Type 1C (PS3.3 C.36.2.2.15)."""
