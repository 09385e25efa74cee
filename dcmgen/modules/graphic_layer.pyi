# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Graphic Layer Module."""

from dcmgen.items.graphic_layer_sequence_item import GraphicLayerSequenceItem, GraphicLayerSequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class GraphicLayerModule(Module):
    """Graphic Layer Module (PS3.3 C.10.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.7.html
    """

    def __init__(
        self,
        /,
        *,
        GraphicLayerSequence: Items[GraphicLayerSequenceItem] = ...,
    ) -> None: ...
    GraphicLayerSequence: SQ[GraphicLayerSequenceItems, GraphicLayerSequenceItem]
    """Graphic Layer Sequence (0070,0060), SQ, VM 1, Type 1.

    PS3.3 C.10.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.7.html
    """
