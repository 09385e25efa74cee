# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Stereometric Relationship Module."""

from dcmgen.items.stereo_pairs_sequence_item import StereoPairsSequenceItem, StereoPairsSequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class StereometricRelationshipModule(Module):
    """Stereometric Relationship Module (PS3.3 C.8.18.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.18.2.html
    """

    def __init__(
        self,
        /,
        *,
        StereoPairsSequence: Items[StereoPairsSequenceItem] = ...,
    ) -> None: ...
    StereoPairsSequence: SQ[StereoPairsSequenceItems, StereoPairsSequenceItem]
    """Stereo Pairs Sequence (0022,0020), SQ, VM 1, Type 1.

    PS3.3 C.8.18.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.18.2.html
    """
