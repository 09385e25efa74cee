# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Displayed Area Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.displayed_area_selection_sequence_item import DisplayedAreaSelectionSequenceItem


class DisplayedAreaModule(Module):
    """Displayed Area Module (PS3.3 C.10.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.4.html
    """

    __slots__ = ()

    DisplayedAreaSelectionSequence: SQ[DisplayedAreaSelectionSequenceItem] = SQ(
        0x0070_005A, "DisplayedAreaSelectionSequenceItem"
    )
    """Displayed Area Selection Sequence (0070,005A), VM 1, Type 1 (PS3.3 C.10.4)."""
