# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Wedge Positions Macro."""

from dcmgen.items.wedge_positions_wedge_position_sequence_item import (
    WedgePositionsWedgePositionSequenceItem,
    WedgePositionsWedgePositionSequenceItems,
)
from dcmgen.model.fields import SQ, US, Items, USValue
from dcmgen.model.iod import Macro

class WedgePositionsMacro(Macro):
    """Wedge Positions Macro (PS3.3 C.36.2.2.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.11.html
    """

    def __init__(
        self,
        /,
        *,
        WedgePositionSequence: Items[WedgePositionsWedgePositionSequenceItem] = ...,
        NumberOfWedgePositions: USValue = ...,
    ) -> None: ...
    NumberOfWedgePositions: US
    """Number of Wedge Positions (300A,0655), US, VM 1, Type 1C.

    Required if Number of Wedges is not 0. Not allowed otherwise.

    PS3.3 C.36.2.2.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.11.html
    """
    WedgePositionSequence: SQ[WedgePositionsWedgePositionSequenceItems, WedgePositionsWedgePositionSequenceItem]
    """Wedge Position Sequence (300A,0116), SQ, VM 1, Type 1C.

    Required if Number of Wedge Positions is not 0 and (this is the first item of C-Arm Photon-Electron Control
    Point Sequence or a condition that cannot be checked (control point) applies). Not allowed otherwise.

    PS3.3 C.36.2.2.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.11.html
    """
