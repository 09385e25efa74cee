# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""XA/XRF Multi-frame Presentation Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ, US_
from dcmgen.model.iod import Module


class XAXRFMultiFramePresentationModule(Module):
    """XA/XRF Multi-frame Presentation Module (PS3.3 C.8.19.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.7.html
    """

    __slots__ = ()

    PreferredPlaybackSequencing = US_(0x0018_1244)
    FrameDisplaySequence = SQ(0x0008_9458, "FrameDisplaySequenceItem")
