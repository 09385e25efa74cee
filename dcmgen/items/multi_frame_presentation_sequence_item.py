# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Multi-frame Presentation Sequence (0028,9505)."""

from __future__ import annotations

from dcmgen.model.fields import SQ, US_
from dcmgen.model.iod import Item


class MultiFramePresentationSequenceItem(Item):
    """Item of Multi-frame Presentation Sequence (0028,9505) (PS3.3 C.11.21).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.21.html
    """

    __slots__ = ()

    ReferencedImageSequence = SQ(0x0008_1140, "SOPInstanceReferenceMacro")
    PreferredPlaybackSequencing = US_(0x0018_1244)
    FrameDisplaySequence = SQ(0x0008_9458, "FrameDisplaySequenceItem")
