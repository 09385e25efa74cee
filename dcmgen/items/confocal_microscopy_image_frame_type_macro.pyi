# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Confocal Microscopy Image Frame Type Macro."""

from dcmgen.items.confocal_microscopy_image_frame_type_sequence_item import (
    ConfocalMicroscopyImageFrameTypeSequenceItem,
    ConfocalMicroscopyImageFrameTypeSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class ConfocalMicroscopyImageFrameTypeMacro(Macro):
    """Confocal Microscopy Image Frame Type Macro (PS3.3 C.8.35.4.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.35.4.html#sect_C.8.35.4.1
    """

    def __init__(
        self,
        /,
        *,
        ConfocalMicroscopyImageFrameTypeSequence: Items[ConfocalMicroscopyImageFrameTypeSequenceItem] = ...,
    ) -> None: ...
    ConfocalMicroscopyImageFrameTypeSequence: SQ[
        ConfocalMicroscopyImageFrameTypeSequenceItems, ConfocalMicroscopyImageFrameTypeSequenceItem
    ]
    """Confocal Microscopy Image Frame Type Sequence (0048,0116), SQ, VM 1, Type 1.

    PS3.3 C.8.35.4.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.35.4.html#sect_C.8.35.4.1
    """
