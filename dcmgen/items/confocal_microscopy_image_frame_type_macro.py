# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Confocal Microscopy Image Frame Type Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.confocal_microscopy_image_frame_type_sequence_item import (
        ConfocalMicroscopyImageFrameTypeSequenceItem,
    )


class ConfocalMicroscopyImageFrameTypeMacro(Macro):
    """Confocal Microscopy Image Frame Type Macro (PS3.3 C.8.35.4.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.35.4.html#sect_C.8.35.4.1
    """

    __slots__ = ()

    ConfocalMicroscopyImageFrameTypeSequence: SQ[ConfocalMicroscopyImageFrameTypeSequenceItem] = SQ(
        0x0048_0116, "ConfocalMicroscopyImageFrameTypeSequenceItem"
    )
    """Confocal Microscopy Image Frame Type Sequence (0048,0116), VM 1, Type 1 (PS3.3 C.8.35.4.1)."""
