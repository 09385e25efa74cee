# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Presentation State Relationship Macro."""

from dcmgen.items.presentation_state_relationship_referenced_series_sequence_item import (
    PresentationStateRelationshipReferencedSeriesSequenceItem,
    PresentationStateRelationshipReferencedSeriesSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class PresentationStateRelationshipMacro(Macro):
    """Presentation State Relationship Macro (PS3.3 C.11.11.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.11.html#sect_C.11.11.1
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSeriesSequence: Items[PresentationStateRelationshipReferencedSeriesSequenceItem] = ...,
    ) -> None: ...
    ReferencedSeriesSequence: SQ[
        PresentationStateRelationshipReferencedSeriesSequenceItems,
        PresentationStateRelationshipReferencedSeriesSequenceItem,
    ]
    """Referenced Series Sequence (0008,1115), SQ, VM 1, Type 1.

    PS3.3 C.11.11.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.11.html#sect_C.11.11.1
    """
