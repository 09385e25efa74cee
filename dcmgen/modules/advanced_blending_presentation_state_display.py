# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Advanced Blending Presentation State Display Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.blending_display_sequence_item import BlendingDisplaySequenceItem


class AdvancedBlendingPresentationStateDisplayModule(Module):
    """Advanced Blending Presentation State Display Module (PS3.3 C.11.34).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.34.html
    """

    __slots__ = ()

    PixelPresentation: CS[Literal["TRUE_COLOR"]] = CS(0x0008_9205)
    """Pixel Presentation (0008,9205), VM 1, Type 1 (PS3.3 C.11.34)."""
    BlendingDisplaySequence: SQ[BlendingDisplaySequenceItem] = SQ(0x0070_1B04, "BlendingDisplaySequenceItem")
    """Blending Display Sequence (0070,1B04), VM 1, Type 1 (PS3.3 C.11.34)."""
