# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Stored Value Color Range Macro."""

from dcmgen.items.stored_value_color_range_sequence_item import (
    StoredValueColorRangeSequenceItem,
    StoredValueColorRangeSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class StoredValueColorRangeMacro(Macro):
    """Stored Value Color Range Macro (PS3.3 C.7.6.16.2.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.26
    """

    def __init__(
        self,
        /,
        *,
        StoredValueColorRangeSequence: Items[StoredValueColorRangeSequenceItem] = ...,
    ) -> None: ...
    StoredValueColorRangeSequence: SQ[StoredValueColorRangeSequenceItems, StoredValueColorRangeSequenceItem]
    """Stored Value Color Range Sequence (0028,1230), SQ, VM 1, Type 1.

    PS3.3 C.7.6.16.2.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.26
    """
