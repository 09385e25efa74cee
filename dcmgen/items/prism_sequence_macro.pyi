# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Prism Sequence Macro."""

from dcmgen.items.prism_sequence_item import PrismSequenceItem, PrismSequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class PrismSequenceMacro(Macro):
    """Prism Sequence Macro (PS3.3 C.8.25.6.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.6.2.html
    """

    def __init__(
        self,
        /,
        *,
        PrismSequence: Items[PrismSequenceItem] = ...,
    ) -> None: ...
    PrismSequence: SQ[PrismSequenceItems, PrismSequenceItem]
    """Prism Sequence (0046,0028), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.25.6.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.6.2.html
    """
