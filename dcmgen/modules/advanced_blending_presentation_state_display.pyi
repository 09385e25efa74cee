# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Advanced Blending Presentation State Display Module."""

from typing import Literal

from dcmgen.items.blending_display_sequence_item import BlendingDisplaySequenceItem, BlendingDisplaySequenceItems
from dcmgen.model.fields import CS, SQ, Items
from dcmgen.model.iod import Module

class AdvancedBlendingPresentationStateDisplayModule(Module):
    """Advanced Blending Presentation State Display Module (PS3.3 C.11.34).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.34.html
    """

    def __init__(
        self,
        /,
        *,
        PixelPresentation: Literal["TRUE_COLOR"] = ...,
        BlendingDisplaySequence: Items[BlendingDisplaySequenceItem] = ...,
    ) -> None: ...
    PixelPresentation: CS[Literal["TRUE_COLOR"]]
    """Pixel Presentation (0008,9205), CS, VM 1, Type 1.

    Enumerated Values: TRUE_COLOR.

    PS3.3 C.11.34: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.34.html
    """
    BlendingDisplaySequence: SQ[BlendingDisplaySequenceItems, BlendingDisplaySequenceItem]
    """Blending Display Sequence (0070,1B04), SQ, VM 1, Type 1.

    PS3.3 C.11.34: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.34.html
    """
