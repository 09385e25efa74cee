# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Structured Display Image Box Module."""

from dcmgen.items.image_box_synchronization_sequence_item import (
    ImageBoxSynchronizationSequenceItem,
    ImageBoxSynchronizationSequenceItems,
)
from dcmgen.items.structured_display_image_box_sequence_item import (
    StructuredDisplayImageBoxSequenceItem,
    StructuredDisplayImageBoxSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class StructuredDisplayImageBoxModule(Module):
    """Structured Display Image Box Module (PS3.3 C.11.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.17.html
    """

    def __init__(
        self,
        /,
        *,
        StructuredDisplayImageBoxSequence: Items[StructuredDisplayImageBoxSequenceItem] = ...,
        ImageBoxSynchronizationSequence: Items[ImageBoxSynchronizationSequenceItem] = ...,
    ) -> None: ...
    StructuredDisplayImageBoxSequence: SQ[StructuredDisplayImageBoxSequenceItems, StructuredDisplayImageBoxSequenceItem]
    """Structured Display Image Box Sequence (0072,0422), SQ, VM 1, Type 1.

    PS3.3 C.11.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.17.html
    """
    ImageBoxSynchronizationSequence: SQ[ImageBoxSynchronizationSequenceItems, ImageBoxSynchronizationSequenceItem]
    """Image Box Synchronization Sequence (0072,0430), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.11.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.17.html
    """
