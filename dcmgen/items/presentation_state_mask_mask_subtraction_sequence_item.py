# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Mask Subtraction Sequence (0028,6100)."""

from __future__ import annotations

from dcmgen.model.fields import CS, US
from dcmgen.model.iod import Item


class PresentationStateMaskMaskSubtractionSequenceItem(Item):
    """Item of Mask Subtraction Sequence (0028,6100) (PS3.3 C.11.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.13.html
    """

    __slots__ = ()

    MaskOperation = CS(0x0028_6101)
    ContrastFrameAveraging = US(0x0028_6112)
