# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Advanced Blending Presentation State Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.advanced_blending_sequence_item import AdvancedBlendingSequenceItem


class AdvancedBlendingPresentationStateModule(Module):
    """Advanced Blending Presentation State Module (PS3.3 C.11.33).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.33.html
    """

    __slots__ = ()

    AdvancedBlendingSequence: SQ[AdvancedBlendingSequenceItem] = SQ(0x0070_1B01, "AdvancedBlendingSequenceItem")
    """Advanced Blending Sequence (0070,1B01), VM 1, Type 1 (PS3.3 C.11.33)."""
