# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Excluded Intervals Sequence (0018,9803)."""

from __future__ import annotations

from dcmgen.model.fields import DT, FD
from dcmgen.model.iod import Item


class ExcludedIntervalsSequenceItem(Item):
    """Item of Excluded Intervals Sequence (0018,9803) (PS3.3 C.8.24.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.5.html
    """

    __slots__ = ()

    ExclusionStartDateTime = DT(0x0018_9804)
    ExclusionDuration = FD(0x0018_9805)
