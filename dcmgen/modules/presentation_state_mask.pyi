# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Presentation State Mask Module."""

from typing import Literal

from dcmgen.items.presentation_state_mask_mask_subtraction_sequence_item import (
    PresentationStateMaskMaskSubtractionSequenceItem,
    PresentationStateMaskMaskSubtractionSequenceItems,
)
from dcmgen.model.fields import CS, SQ, Items
from dcmgen.model.iod import Module

class PresentationStateMaskModule(Module):
    """Presentation State Mask Module (PS3.3 C.11.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.13.html
    """

    def __init__(
        self,
        /,
        *,
        RecommendedViewingMode: Literal["SUB"] = ...,
        MaskSubtractionSequence: Items[PresentationStateMaskMaskSubtractionSequenceItem] = ...,
    ) -> None: ...
    MaskSubtractionSequence: SQ[
        PresentationStateMaskMaskSubtractionSequenceItems, PresentationStateMaskMaskSubtractionSequenceItem
    ]
    """Mask Subtraction Sequence (0028,6100), SQ, VM 1, Type 1C.

    Required if the Mask Module is present. Not allowed otherwise.

    PS3.3 C.11.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.13.html
    """
    RecommendedViewingMode: CS[Literal["SUB"]]
    """Recommended Viewing Mode (0028,1090), CS, VM 1, Type 1C.

    Required if Mask Subtraction Sequence is present. Not allowed otherwise.

    Enumerated Values: SUB.

    PS3.3 C.11.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.13.html
    """
