# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Segment Identification Sequence (0062,000A)."""

from __future__ import annotations

from dcmgen.model.fields import USn
from dcmgen.model.iod import Item


class SegmentIdentificationSequenceItem(Item):
    """Item of Segment Identification Sequence (0062,000A) (PS3.3 C.8.20.3.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.20.3.html#sect_C.8.20.3.1
    """

    __slots__ = ()

    ReferencedSegmentNumber = USn(0x0062_000B)
