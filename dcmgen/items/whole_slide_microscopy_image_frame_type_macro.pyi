# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Whole Slide Microscopy Image Frame Type Macro."""

from dcmgen.items.whole_slide_microscopy_image_frame_type_sequence_item import (
    WholeSlideMicroscopyImageFrameTypeSequenceItem,
    WholeSlideMicroscopyImageFrameTypeSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class WholeSlideMicroscopyImageFrameTypeMacro(Macro):
    """Whole Slide Microscopy Image Frame Type Macro (PS3.3 C.8.12.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.9.html
    """

    def __init__(
        self,
        /,
        *,
        WholeSlideMicroscopyImageFrameTypeSequence: Items[WholeSlideMicroscopyImageFrameTypeSequenceItem] = ...,
    ) -> None: ...
    WholeSlideMicroscopyImageFrameTypeSequence: SQ[
        WholeSlideMicroscopyImageFrameTypeSequenceItems, WholeSlideMicroscopyImageFrameTypeSequenceItem
    ]
    """Whole Slide Microscopy Image Frame Type Sequence (0040,0710), SQ, VM 1, Type 1.

    PS3.3 C.8.12.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.9.html
    """
