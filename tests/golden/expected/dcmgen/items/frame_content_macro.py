# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Frame Content Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.frame_content_sequence_item import FrameContentSequenceItem


class FrameContentMacro(Macro):
    """Frame Content Macro (PS3.3 C.7.6.16.2.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.2
    """

    __slots__ = ()

    FrameContentSequence: SQ[FrameContentSequenceItem] = SQ(0x0020_9111, "FrameContentSequenceItem")
    """Frame Content Sequence (0020,9111), VM 1, Type 1 (PS3.3 C.7.6.16.2.2)."""
