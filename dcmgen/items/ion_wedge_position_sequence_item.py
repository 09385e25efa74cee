# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Ion Wedge Position Sequence (300A,03AC)."""

from __future__ import annotations

from dcmgen.model.fields import CS, FL, IS
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class IonWedgePositionSequenceItem(Item):
    """Item of Ion Wedge Position Sequence (300A,03AC) (PS3.3 C.8.8.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

    __slots__ = ()

    ReferencedWedgeNumber: IS = IS(0x300C_00C0)
    """Referenced Wedge Number (300C,00C0), VM 1, Type 1 (PS3.3 C.8.8.25)."""
    WedgePosition: CS[Literal["IN", "OUT"]] = CS(0x300A_0118)
    """Wedge Position (300A,0118), VM 1, Type 1 (PS3.3 C.8.8.25)."""
    WedgeThinEdgePosition: FL = FL(0x300A_00DB)
    """Wedge Thin Edge Position (300A,00DB), VM 1, Type 1C (PS3.3 C.8.8.25)."""
