# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Graphic Layer Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.graphic_layer_sequence_item import GraphicLayerSequenceItem


class GraphicLayerModule(Module):
    """Graphic Layer Module (PS3.3 C.10.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.7.html
    """

    __slots__ = ()

    GraphicLayerSequence: SQ[GraphicLayerSequenceItem] = SQ(0x0070_0060, "GraphicLayerSequenceItem")
    """Graphic Layer Sequence (0070,0060), VM 1, Type 1 (PS3.3 C.10.7)."""
