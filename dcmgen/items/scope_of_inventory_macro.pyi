# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Scope of Inventory Macro."""

from dcmgen.items.scope_of_inventory_sequence_item import ScopeOfInventorySequenceItem, ScopeOfInventorySequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class ScopeOfInventoryMacro(Macro):
    """Scope of Inventory Macro (PS3.3 C.38.2.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.2.html#sect_C.38.2.1
    """

    def __init__(
        self,
        /,
        *,
        ScopeOfInventorySequence: Items[ScopeOfInventorySequenceItem] = ...,
    ) -> None: ...
    ScopeOfInventorySequence: SQ[ScopeOfInventorySequenceItems, ScopeOfInventorySequenceItem]
    """Scope of Inventory Sequence (0008,0400), SQ, VM 1, Type 2.

    PS3.3 C.38.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.2.html#sect_C.38.2.1
    """
