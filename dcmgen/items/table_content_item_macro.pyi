# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Table Content Item Macro."""

from dcmgen.items.tabulated_values_sequence_item import TabulatedValuesSequenceItem, TabulatedValuesSequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class TableContentItemMacro(Macro):
    """Table Content Item Macro (PS3.3 C.18.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.10.html
    """

    def __init__(
        self,
        /,
        *,
        TabulatedValuesSequence: Items[TabulatedValuesSequenceItem] = ...,
    ) -> None: ...
    TabulatedValuesSequence: SQ[TabulatedValuesSequenceItems, TabulatedValuesSequenceItem]
    """Tabulated Values Sequence (0040,A801), SQ, VM 1, Type 1.

    PS3.3 C.18.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.10.html
    """
