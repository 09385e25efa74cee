# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Advanced Blending Presentation State Display Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, SQ
from dcmgen.model.iod import Module


class AdvancedBlendingPresentationStateDisplayModule(Module):
    """Advanced Blending Presentation State Display Module (PS3.3 C.11.34).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.34.html
    """

    __slots__ = ()

    PixelPresentation = CS(0x0008_9205)
    BlendingDisplaySequence = SQ(0x0070_1B04, "BlendingDisplaySequenceItem")
