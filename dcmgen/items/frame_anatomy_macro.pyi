# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Frame Anatomy Macro."""

from dcmgen.items.frame_anatomy_sequence_item import FrameAnatomySequenceItem, FrameAnatomySequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class FrameAnatomyMacro(Macro):
    """Frame Anatomy Macro (PS3.3 C.7.6.16.2.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.8
    """

    def __init__(
        self,
        /,
        *,
        FrameAnatomySequence: Items[FrameAnatomySequenceItem] = ...,
    ) -> None: ...
    FrameAnatomySequence: SQ[FrameAnatomySequenceItems, FrameAnatomySequenceItem]
    """Frame Anatomy Sequence (0020,9071), SQ, VM 1, Type 1.

    PS3.3 C.7.6.16.2.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.8
    """
