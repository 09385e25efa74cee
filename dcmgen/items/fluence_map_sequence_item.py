# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Fluence Map Sequence (3002,0040)."""

from __future__ import annotations

from dcmgen.model.fields import CS, DS_
from dcmgen.model.iod import Item


class FluenceMapSequenceItem(Item):
    """Item of Fluence Map Sequence (3002,0040) (PS3.3 C.8.8.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """

    __slots__ = ()

    FluenceDataSource = CS(0x3002_0041)
    FluenceDataScale = DS_(0x3002_0042)
