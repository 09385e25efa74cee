# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Mask Module."""

from typing import Literal

from dcmgen.items.mask_subtraction_sequence_item import MaskSubtractionSequenceItem, MaskSubtractionSequenceItems
from dcmgen.model.fields import CST_, SQ, AnyText, Items
from dcmgen.model.iod import Module

class MaskModule(Module):
    """Mask Module (PS3.3 C.7.6.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.10.html
    """

    def __init__(
        self,
        /,
        *,
        MaskSubtractionSequence: Items[MaskSubtractionSequenceItem] = ...,
        RecommendedViewingMode: Literal["SUB", "NAT", None] | AnyText = ...,
    ) -> None: ...
    MaskSubtractionSequence: SQ[MaskSubtractionSequenceItems, MaskSubtractionSequenceItem]
    """Mask Subtraction Sequence (0028,6100), SQ, VM 1, Type 1.

    PS3.3 C.7.6.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.10.html
    """
    RecommendedViewingMode: CST_[Literal["SUB", "NAT"]]
    """Recommended Viewing Mode (0028,1090), CS, VM 1, Type 2.

    Defined Terms: SUB, NAT.

    PS3.3 C.7.6.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.10.html
    """
