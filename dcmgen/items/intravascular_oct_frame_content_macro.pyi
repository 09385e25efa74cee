# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Intravascular OCT Frame Content Macro."""

from dcmgen.items.intravascular_oct_frame_content_sequence_item import (
    IntravascularOCTFrameContentSequenceItem,
    IntravascularOCTFrameContentSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class IntravascularOCTFrameContentMacro(Macro):
    """Intravascular OCT Frame Content Macro (PS3.3 C.8.27.6.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.6.3.html
    """

    def __init__(
        self,
        /,
        *,
        IntravascularOCTFrameContentSequence: Items[IntravascularOCTFrameContentSequenceItem] = ...,
    ) -> None: ...
    IntravascularOCTFrameContentSequence: SQ[
        IntravascularOCTFrameContentSequenceItems, IntravascularOCTFrameContentSequenceItem
    ]
    """Intravascular OCT Frame Content Sequence (0052,0029), SQ, VM 1, Type 1.

    PS3.3 C.8.27.6.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.6.3.html
    """
