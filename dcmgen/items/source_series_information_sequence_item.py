# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Source Series Information Sequence (3006,004C)."""

from __future__ import annotations

from dcmgen.model.fields import CST, DA, IS, LO, TM, UI
from dcmgen.model.iod import Item


class SourceSeriesInformationSequenceItem(Item):
    """Item of Source Series Information Sequence (3006,004C) (PS3.3 C.8.8.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.5.html
    """

    __slots__ = ()

    Modality = CST(0x0008_0060)
    SeriesDate = DA(0x0008_0021)
    SeriesTime = TM(0x0008_0031)
    SeriesDescription = LO(0x0008_103E)
    SeriesInstanceUID = UI(0x0020_000E)
    SeriesNumber = IS(0x0020_0011)
