# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Wedge Positions Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ, US
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.wedge_positions_wedge_position_sequence_item import WedgePositionsWedgePositionSequenceItem


class WedgePositionsMacro(Macro):
    """Wedge Positions Macro (PS3.3 C.36.2.2.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.11.html
    """

    __slots__ = ()

    NumberOfWedgePositions: US = US(0x300A_0655)
    """Number of Wedge Positions (300A,0655), VM 1, Type 1C (PS3.3 C.36.2.2.11)."""
    WedgePositionSequence: SQ[WedgePositionsWedgePositionSequenceItem] = SQ(
        0x300A_0116, "WedgePositionsWedgePositionSequenceItem"
    )
    """Wedge Position Sequence (300A,0116), VM 1, Type 1C (PS3.3 C.36.2.2.11)."""
