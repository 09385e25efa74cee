# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Prism Sequence (0046,0028)."""

from __future__ import annotations

from dcmgen.model.fields import CS, FD
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class PrismSequenceItem(Item):
    """Item of Prism Sequence (0046,0028) (PS3.3 C.8.25.6.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.6.2.html
    """

    __slots__ = ()

    HorizontalPrismPower: FD = FD(0x0046_0030)
    """Horizontal Prism Power (0046,0030), VM 1, Type 1 (PS3.3 C.8.25.6.2)."""
    HorizontalPrismBase: CS[Literal["IN", "OUT"]] = CS(0x0046_0032)
    """Horizontal Prism Base (0046,0032), VM 1, Type 1 (PS3.3 C.8.25.6.2)."""
    VerticalPrismPower: FD = FD(0x0046_0034)
    """Vertical Prism Power (0046,0034), VM 1, Type 1 (PS3.3 C.8.25.6.2)."""
    VerticalPrismBase: CS[Literal["UP", "DOWN"]] = CS(0x0046_0036)
    """Vertical Prism Base (0046,0036), VM 1, Type 1 (PS3.3 C.8.25.6.2)."""
