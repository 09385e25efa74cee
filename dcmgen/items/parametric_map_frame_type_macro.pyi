# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Parametric Map Frame Type Macro."""

from dcmgen.items.parametric_map_frame_type_sequence_item import (
    ParametricMapFrameTypeSequenceItem,
    ParametricMapFrameTypeSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class ParametricMapFrameTypeMacro(Macro):
    """Parametric Map Frame Type Macro (PS3.3 C.8.32.3.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.32.3.html#sect_C.8.32.3.1
    """

    def __init__(
        self,
        /,
        *,
        ParametricMapFrameTypeSequence: Items[ParametricMapFrameTypeSequenceItem] = ...,
    ) -> None: ...
    ParametricMapFrameTypeSequence: SQ[ParametricMapFrameTypeSequenceItems, ParametricMapFrameTypeSequenceItem]
    """Parametric Map Frame Type Sequence (0040,9092), SQ, VM 1, Type 1.

    PS3.3 C.8.32.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.32.3.html#sect_C.8.32.3.1
    """
