# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Presentation State Mask Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.presentation_state_mask_mask_subtraction_sequence_item import (
        PresentationStateMaskMaskSubtractionSequenceItem,
    )


class PresentationStateMaskModule(Module):
    """Presentation State Mask Module (PS3.3 C.11.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.13.html
    """

    __slots__ = ()

    MaskSubtractionSequence: SQ[PresentationStateMaskMaskSubtractionSequenceItem] = SQ(
        0x0028_6100, "PresentationStateMaskMaskSubtractionSequenceItem"
    )
    """Mask Subtraction Sequence (0028,6100), VM 1, Type 1C (PS3.3 C.11.13)."""
    RecommendedViewingMode: CS[Literal["SUB"]] = CS(0x0028_1090)
    """Recommended Viewing Mode (0028,1090), VM 1, Type 1C (PS3.3 C.11.13)."""
