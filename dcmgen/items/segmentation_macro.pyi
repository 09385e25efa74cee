# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Segmentation Macro."""

from dcmgen.items.segment_identification_sequence_item import (
    SegmentIdentificationSequenceItem,
    SegmentIdentificationSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class SegmentationMacro(Macro):
    """Segmentation Macro (PS3.3 C.8.20.3.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.20.3.html#sect_C.8.20.3.1
    """

    def __init__(
        self,
        /,
        *,
        SegmentIdentificationSequence: Items[SegmentIdentificationSequenceItem] = ...,
    ) -> None: ...
    SegmentIdentificationSequence: SQ[SegmentIdentificationSequenceItems, SegmentIdentificationSequenceItem]
    """Segment Identification Sequence (0062,000A), SQ, VM 1, Type 1.

    PS3.3 C.8.20.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.20.3.html#sect_C.8.20.3.1
    """
