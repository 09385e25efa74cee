# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Displayed Area Module."""

from dcmgen.items.displayed_area_selection_sequence_item import (
    DisplayedAreaSelectionSequenceItem,
    DisplayedAreaSelectionSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class DisplayedAreaModule(Module):
    """Displayed Area Module (PS3.3 C.10.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.4.html
    """

    def __init__(
        self,
        /,
        *,
        DisplayedAreaSelectionSequence: Items[DisplayedAreaSelectionSequenceItem] = ...,
    ) -> None: ...
    DisplayedAreaSelectionSequence: SQ[DisplayedAreaSelectionSequenceItems, DisplayedAreaSelectionSequenceItem]
    """Displayed Area Selection Sequence (0070,005A), SQ, VM 1, Type 1.

    PS3.3 C.10.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.4.html
    """
