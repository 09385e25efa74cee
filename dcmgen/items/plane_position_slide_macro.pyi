# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Plane Position (Slide) Macro."""

from dcmgen.items.plane_position_slide_sequence_item import (
    PlanePositionSlideSequenceItem,
    PlanePositionSlideSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class PlanePositionSlideMacro(Macro):
    """Plane Position (Slide) Macro (PS3.3 C.8.12.6.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.6.html#sect_C.8.12.6.1
    """

    def __init__(
        self,
        /,
        *,
        PlanePositionSlideSequence: Items[PlanePositionSlideSequenceItem] = ...,
    ) -> None: ...
    PlanePositionSlideSequence: SQ[PlanePositionSlideSequenceItems, PlanePositionSlideSequenceItem]
    """Plane Position (Slide) Sequence (0048,021A), SQ, VM 1, Type 1.

    PS3.3 C.8.12.6.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.6.html#sect_C.8.12.6.1
    """
