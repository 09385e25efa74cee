# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Image Frame Context Macro."""

from dcmgen.items.rt_image_frame_context_sequence_item import (
    RTImageFrameContextSequenceItem,
    RTImageFrameContextSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class RTImageFrameContextMacro(Macro):
    """RT Image Frame Context Macro (PS3.3 C.36.2.4.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.11.html
    """

    def __init__(
        self,
        /,
        *,
        RTImageFrameContextSequence: Items[RTImageFrameContextSequenceItem] = ...,
    ) -> None: ...
    RTImageFrameContextSequence: SQ[RTImageFrameContextSequenceItems, RTImageFrameContextSequenceItem]
    """RT Image Frame Context Sequence (3002,0103), SQ, VM 1, Type 1.

    PS3.3 C.36.2.4.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.11.html
    """
