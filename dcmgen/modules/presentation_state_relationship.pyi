# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Presentation State Relationship Module."""

from dcmgen.items.presentation_state_relationship_macro import PresentationStateRelationshipMacro
from dcmgen.items.presentation_state_relationship_referenced_series_sequence_item import (
    PresentationStateRelationshipReferencedSeriesSequenceItem,
)
from dcmgen.model.fields import Items
from dcmgen.model.iod import Module

class PresentationStateRelationshipModule(PresentationStateRelationshipMacro, Module):
    """Presentation State Relationship Module (PS3.3 C.11.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.11.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSeriesSequence: Items[PresentationStateRelationshipReferencedSeriesSequenceItem] = ...,
    ) -> None: ...
