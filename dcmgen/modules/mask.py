# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Mask Module."""

from __future__ import annotations

from dcmgen.model.fields import CST_, SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.mask_subtraction_sequence_item import MaskSubtractionSequenceItem


class MaskModule(Module):
    """Mask Module (PS3.3 C.7.6.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.10.html
    """

    __slots__ = ()

    MaskSubtractionSequence: SQ[MaskSubtractionSequenceItem] = SQ(0x0028_6100, "MaskSubtractionSequenceItem")
    """Mask Subtraction Sequence (0028,6100), VM 1, Type 1 (PS3.3 C.7.6.10)."""
    RecommendedViewingMode: CST_[Literal["SUB", "NAT"]] = CST_(0x0028_1090)
    """Recommended Viewing Mode (0028,1090), VM 1, Type 2 (PS3.3 C.7.6.10)."""
