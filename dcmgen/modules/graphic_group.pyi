# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Graphic Group Module."""

from dcmgen.items.graphic_group_sequence_item import GraphicGroupSequenceItem, GraphicGroupSequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class GraphicGroupModule(Module):
    """Graphic Group Module (PS3.3 C.10.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.11.html
    """

    def __init__(
        self,
        /,
        *,
        GraphicGroupSequence: Items[GraphicGroupSequenceItem] = ...,
    ) -> None: ...
    GraphicGroupSequence: SQ[GraphicGroupSequenceItems, GraphicGroupSequenceItem]
    """Graphic Group Sequence (0070,0234), SQ, VM 1, Type 1.

    PS3.3 C.10.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.11.html
    """
