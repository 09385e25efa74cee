# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Related Series Sequence (0008,1250)."""

from __future__ import annotations

from dcmgen.model.fields import SQ, UI
from dcmgen.model.iod import Item


class RelatedSeriesSequenceItem(Item):
    """Item of Related Series Sequence (0008,1250) (PS3.3 C.7.3.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.3.html#sect_C.7.3.1
    """

    __slots__ = ()

    StudyInstanceUID = UI(0x0020_000D)
    SeriesInstanceUID = UI(0x0020_000E)
    PurposeOfReferenceCodeSequence = SQ(0x0040_A170, "CodeSequenceMacro")
