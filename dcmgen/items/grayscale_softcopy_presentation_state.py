# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Mask Subtraction Sequence (0028,6100) in the Grayscale Softcopy Presentation State IOD."""

from __future__ import annotations

from dcmgen.items.mask_subtraction_sequence_item import MaskSubtractionSequenceItem
from dcmgen.items.presentation_state_mask_mask_subtraction_sequence_item import (
    PresentationStateMaskMaskSubtractionSequenceItem,
)
from dcmgen.model.fields import CS, US


class GrayscaleSoftcopyPresentationStateMaskSubtractionSequenceItem(
    MaskSubtractionSequenceItem, PresentationStateMaskMaskSubtractionSequenceItem
):
    """Item of Mask Subtraction Sequence (0028,6100) in the Grayscale Softcopy Presentation State IOD (PS3.3 A.33.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.33.html#sect_A.33.1
    """

    __slots__ = ()

    MaskOperation = CS(0x0028_6101)
    ContrastFrameAveraging = US(0x0028_6112)
