# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Prism Sequence (0046,0028)."""

from __future__ import annotations

from dcmgen.model.fields import CS, FD
from dcmgen.model.iod import Item


class PrismSequenceItem(Item):
    """Item of Prism Sequence (0046,0028) (PS3.3 C.8.25.6.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.6.2.html
    """

    __slots__ = ()

    HorizontalPrismPower = FD(0x0046_0030)
    HorizontalPrismBase = CS(0x0046_0032)
    VerticalPrismPower = FD(0x0046_0034)
    VerticalPrismBase = CS(0x0046_0036)
