# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Fill Style Sequence Macro."""

from dcmgen.items.fill_style_sequence_item import FillStyleSequenceItem, FillStyleSequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class FillStyleSequenceMacro(Macro):
    """Fill Style Sequence Macro (PS3.3 C.10.5.1.3.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html#sect_C.10.5.1.3.14
    """

    def __init__(
        self,
        /,
        *,
        FillStyleSequence: Items[FillStyleSequenceItem] = ...,
    ) -> None: ...
    FillStyleSequence: SQ[FillStyleSequenceItems, FillStyleSequenceItem]
    """Fill Style Sequence (0070,0233), SQ, VM 1, Type 3.

    PS3.3 C.10.5.1.3.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html#sect_C.10.5.1.3.14
    """
