# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of MR Averages Sequence (0018,9119)."""

from __future__ import annotations

from dcmgen.model.fields import DS
from dcmgen.model.iod import Item


class MRAveragesSequenceItem(Item):
    """Item of MR Averages Sequence (0018,9119) (PS3.3 C.8.13.5.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.10.html
    """

    __slots__ = ()

    NumberOfAverages = DS(0x0018_0083)
