# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Advanced Blending Presentation State Module."""

from dcmgen.items.advanced_blending_sequence_item import AdvancedBlendingSequenceItem, AdvancedBlendingSequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class AdvancedBlendingPresentationStateModule(Module):
    """Advanced Blending Presentation State Module (PS3.3 C.11.33).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.33.html
    """

    def __init__(
        self,
        /,
        *,
        AdvancedBlendingSequence: Items[AdvancedBlendingSequenceItem] = ...,
    ) -> None: ...
    AdvancedBlendingSequence: SQ[AdvancedBlendingSequenceItems, AdvancedBlendingSequenceItem]
    """Advanced Blending Sequence (0070,1B01), SQ, VM 1, Type 1.

    PS3.3 C.11.33: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.33.html
    """
