# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Structured Display Annotation Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.structured_display_text_box_sequence_item import StructuredDisplayTextBoxSequenceItem


class StructuredDisplayAnnotationModule(Module):
    """Structured Display Annotation Module (PS3.3 C.11.18).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.18.html
    """

    __slots__ = ()

    StructuredDisplayTextBoxSequence: SQ[StructuredDisplayTextBoxSequenceItem] = SQ(
        0x0072_0424, "StructuredDisplayTextBoxSequenceItem"
    )
    """Structured Display Text Box Sequence (0072,0424), VM 1, Type 1 (PS3.3 C.11.18)."""
