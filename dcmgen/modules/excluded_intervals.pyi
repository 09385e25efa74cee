# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Excluded Intervals Module."""

from dcmgen.items.excluded_intervals_sequence_item import ExcludedIntervalsSequenceItem, ExcludedIntervalsSequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class ExcludedIntervalsModule(Module):
    """Excluded Intervals Module (PS3.3 C.8.24.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.5.html
    """

    def __init__(
        self,
        /,
        *,
        ExcludedIntervalsSequence: Items[ExcludedIntervalsSequenceItem] = ...,
    ) -> None: ...
    ExcludedIntervalsSequence: SQ[ExcludedIntervalsSequenceItems, ExcludedIntervalsSequenceItem]
    """Excluded Intervals Sequence (0018,9803), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.24.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.5.html
    """
