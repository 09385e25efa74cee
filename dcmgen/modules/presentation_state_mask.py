# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Presentation State Mask Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, SQ
from dcmgen.model.iod import Module


class PresentationStateMaskModule(Module):
    """Presentation State Mask Module (PS3.3 C.11.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.13.html
    """

    __slots__ = ()

    MaskSubtractionSequence = SQ(0x0028_6100, "PresentationStateMaskMaskSubtractionSequenceItem")
    RecommendedViewingMode = CS(0x0028_1090)
