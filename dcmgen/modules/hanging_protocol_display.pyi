# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Hanging Protocol Display Module."""

from typing import Literal

from dcmgen.items.display_sets_sequence_item import DisplaySetsSequenceItem, DisplaySetsSequenceItems
from dcmgen.items.navigation_indicator_sequence_item import (
    NavigationIndicatorSequenceItem,
    NavigationIndicatorSequenceItems,
)
from dcmgen.items.synchronized_scrolling_sequence_item import (
    SynchronizedScrollingSequenceItem,
    SynchronizedScrollingSequenceItems,
)
from dcmgen.model.fields import CS_, SQ, Items
from dcmgen.model.iod import Module

class HangingProtocolDisplayModule(Module):
    """Hanging Protocol Display Module (PS3.3 C.23.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """

    def __init__(
        self,
        /,
        *,
        DisplaySetsSequence: Items[DisplaySetsSequenceItem] = ...,
        PartialDataDisplayHandling: Literal["MAINTAIN_LAYOUT", "ADAPT_LAYOUT", "", None] = ...,
        SynchronizedScrollingSequence: Items[SynchronizedScrollingSequenceItem] = ...,
        NavigationIndicatorSequence: Items[NavigationIndicatorSequenceItem] = ...,
    ) -> None: ...
    DisplaySetsSequence: SQ[DisplaySetsSequenceItems, DisplaySetsSequenceItem]
    """Display Sets Sequence (0072,0200), SQ, VM 1, Type 1.

    PS3.3 C.23.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """
    PartialDataDisplayHandling: CS_[Literal["MAINTAIN_LAYOUT", "ADAPT_LAYOUT", ""]]
    """Partial Data Display Handling (0072,0208), CS, VM 1, Type 2.

    Enumerated Values: MAINTAIN_LAYOUT, ADAPT_LAYOUT.

    PS3.3 C.23.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """
    SynchronizedScrollingSequence: SQ[SynchronizedScrollingSequenceItems, SynchronizedScrollingSequenceItem]
    """Synchronized Scrolling Sequence (0072,0210), SQ, VM 1, Type 3.

    PS3.3 C.23.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """
    NavigationIndicatorSequence: SQ[NavigationIndicatorSequenceItems, NavigationIndicatorSequenceItem]
    """Navigation Indicator Sequence (0072,0214), SQ, VM 1, Type 3.

    PS3.3 C.23.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """
