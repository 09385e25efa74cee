# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Film Consumption Sequence (0040,0321)."""

from __future__ import annotations

from dcmgen.model.fields import CST_, IS_
from dcmgen.model.iod import Item


class FilmConsumptionSequenceItem(Item):
    """Item of Film Consumption Sequence (0040,0321) (PS3.3 C.4.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.17.html
    """

    __slots__ = ()

    MediumType = CST_(0x2000_0030)
    FilmSizeID = CST_(0x2010_0050)
    NumberOfFilms = IS_(0x2100_0170)
