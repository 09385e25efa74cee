# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Structured Display Annotation Module."""

from dcmgen.items.structured_display_text_box_sequence_item import (
    StructuredDisplayTextBoxSequenceItem,
    StructuredDisplayTextBoxSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class StructuredDisplayAnnotationModule(Module):
    """Structured Display Annotation Module (PS3.3 C.11.18).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.18.html
    """

    def __init__(
        self,
        /,
        *,
        StructuredDisplayTextBoxSequence: Items[StructuredDisplayTextBoxSequenceItem] = ...,
    ) -> None: ...
    StructuredDisplayTextBoxSequence: SQ[StructuredDisplayTextBoxSequenceItems, StructuredDisplayTextBoxSequenceItem]
    """Structured Display Text Box Sequence (0072,0424), SQ, VM 1, Type 1.

    PS3.3 C.11.18: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.18.html
    """
