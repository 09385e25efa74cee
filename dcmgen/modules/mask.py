# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Mask Module."""

from __future__ import annotations

from dcmgen.model.fields import CST_, SQ
from dcmgen.model.iod import Module


class MaskModule(Module):
    """Mask Module (PS3.3 C.7.6.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.10.html
    """

    __slots__ = ()

    MaskSubtractionSequence = SQ(0x0028_6100, "MaskSubtractionSequenceItem")
    RecommendedViewingMode = CST_(0x0028_1090)
