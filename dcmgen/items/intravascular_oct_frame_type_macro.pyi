# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Intravascular OCT Frame Type Macro."""

from dcmgen.items.intravascular_oct_frame_type_sequence_item import (
    IntravascularOCTFrameTypeSequenceItem,
    IntravascularOCTFrameTypeSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class IntravascularOCTFrameTypeMacro(Macro):
    """Intravascular OCT Frame Type Macro (PS3.3 C.8.27.6.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.6.html#sect_C.8.27.6.1
    """

    def __init__(
        self,
        /,
        *,
        IntravascularOCTFrameTypeSequence: Items[IntravascularOCTFrameTypeSequenceItem] = ...,
    ) -> None: ...
    IntravascularOCTFrameTypeSequence: SQ[IntravascularOCTFrameTypeSequenceItems, IntravascularOCTFrameTypeSequenceItem]
    """Intravascular OCT Frame Type Sequence (0052,0025), SQ, VM 1, Type 1.

    PS3.3 C.8.27.6.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.6.html#sect_C.8.27.6.1
    """
