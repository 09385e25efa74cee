# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Multi-frame Presentation Sequence (0028,9505)."""

from __future__ import annotations

from dcmgen.model.fields import SQ, US_
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.frame_display_sequence_item import FrameDisplaySequenceItem
    from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro


class MultiFramePresentationSequenceItem(Item):
    """Item of Multi-frame Presentation Sequence (0028,9505) (PS3.3 C.11.21).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.21.html
    """

    __slots__ = ()

    ReferencedImageSequence: SQ[SOPInstanceReferenceMacro] = SQ(0x0008_1140, "SOPInstanceReferenceMacro")
    """Referenced Image Sequence (0008,1140), VM 1, Type 1C (PS3.3 C.11.21)."""
    PreferredPlaybackSequencing: US_ = US_(0x0018_1244)
    """Preferred Playback Sequencing (0018,1244), VM 1, Type 3 (PS3.3 C.11.21)."""
    FrameDisplaySequence: SQ[FrameDisplaySequenceItem] = SQ(0x0008_9458, "FrameDisplaySequenceItem")
    """Frame Display Sequence (0008,9458), VM 1, Type 3 (PS3.3 C.11.21)."""
