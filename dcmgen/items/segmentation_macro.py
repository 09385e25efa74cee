# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Segmentation Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.segment_identification_sequence_item import SegmentIdentificationSequenceItem


class SegmentationMacro(Macro):
    """Segmentation Macro (PS3.3 C.8.20.3.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.20.3.html#sect_C.8.20.3.1
    """

    __slots__ = ()

    SegmentIdentificationSequence: SQ[SegmentIdentificationSequenceItem] = SQ(
        0x0062_000A, "SegmentIdentificationSequenceItem"
    )
    """Segment Identification Sequence (0062,000A), VM 1, Type 1 (PS3.3 C.8.20.3.1)."""
