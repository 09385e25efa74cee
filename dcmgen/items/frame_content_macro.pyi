# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Frame Content Macro."""

from dcmgen.items.frame_content_sequence_item import FrameContentSequenceItem, FrameContentSequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class FrameContentMacro(Macro):
    """Frame Content Macro (PS3.3 C.7.6.16.2.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.2
    """

    def __init__(
        self,
        /,
        *,
        FrameContentSequence: Items[FrameContentSequenceItem] = ...,
    ) -> None: ...
    FrameContentSequence: SQ[FrameContentSequenceItems, FrameContentSequenceItem]
    """Frame Content Sequence (0020,9111), SQ, VM 1, Type 1.

    PS3.3 C.7.6.16.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.2
    """
