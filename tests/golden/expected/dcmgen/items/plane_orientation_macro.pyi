# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Plane Orientation Macro."""

from dcmgen.items.plane_orientation_sequence_item import PlaneOrientationSequenceItem, PlaneOrientationSequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class PlaneOrientationMacro(Macro):
    """Plane Orientation Macro (PS3.3 C.7.6.16.2.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.4
    """

    def __init__(
        self,
        /,
        *,
        PlaneOrientationSequence: Items[PlaneOrientationSequenceItem] = ...,
    ) -> None: ...
    PlaneOrientationSequence: SQ[PlaneOrientationSequenceItems, PlaneOrientationSequenceItem]
    """Plane Orientation Sequence (0020,9116), SQ, VM 1, Type 1.

    PS3.3 C.7.6.16.2.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.4
    """
