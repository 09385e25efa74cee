# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Digital Filter Characteristics Sequence (003A,0326)."""

from __future__ import annotations

from dcmgen.model.fields import IS, SQ
from dcmgen.model.iod import Item


class DigitalFilterCharacteristicsSequenceItem(Item):
    """Item of Digital Filter Characteristics Sequence (003A,0326) (PS3.3 C.10.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.12.html
    """

    __slots__ = ()

    DigitalFilterOrder = IS(0x003A_0327)
    DigitalFilterTypeCodeSequence = SQ(0x003A_0328, "CodeSequenceMacro")
