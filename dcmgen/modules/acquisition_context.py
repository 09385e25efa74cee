# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Acquisition Context Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ, ST_
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.content_item_with_modifiers_macro import ContentItemWithModifiersMacro


class AcquisitionContextModule(Module):
    """Acquisition Context Module (PS3.3 C.7.6.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.14.html
    """

    __slots__ = ()

    AcquisitionContextSequence: SQ[ContentItemWithModifiersMacro] = SQ(0x0040_0555, "ContentItemWithModifiersMacro")
    """Acquisition Context Sequence (0040,0555), VM 1, Type 2 (PS3.3 C.7.6.14)."""
    AcquisitionContextDescription: ST_ = ST_(0x0040_0556)
    """Acquisition Context Description (0040,0556), VM 1, Type 3 (PS3.3 C.7.6.14)."""
