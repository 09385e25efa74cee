# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Waveform Presentation State Relationship Module."""

from dcmgen.items.waveform_presentation_state_relationship_referenced_series_sequence_item import (
    WaveformPresentationStateRelationshipReferencedSeriesSequenceItem,
    WaveformPresentationStateRelationshipReferencedSeriesSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class WaveformPresentationStateRelationshipModule(Module):
    """Waveform Presentation State Relationship Module (PS3.3 C.39.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.html#sect_C.39.1
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSeriesSequence: Items[WaveformPresentationStateRelationshipReferencedSeriesSequenceItem] = ...,
    ) -> None: ...
    ReferencedSeriesSequence: SQ[
        WaveformPresentationStateRelationshipReferencedSeriesSequenceItems,
        WaveformPresentationStateRelationshipReferencedSeriesSequenceItem,
    ]
    """Referenced Series Sequence (0008,1115), SQ, VM 1, Type 1.

    PS3.3 C.39.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.html#sect_C.39.1
    """
