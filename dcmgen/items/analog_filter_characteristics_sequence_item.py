# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Analog Filter Characteristics Sequence (003A,0323)."""

from __future__ import annotations

from dcmgen.model.fields import DS, SQ
from dcmgen.model.iod import Item


class AnalogFilterCharacteristicsSequenceItem(Item):
    """Item of Analog Filter Characteristics Sequence (003A,0323) (PS3.3 C.10.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.12.html
    """

    __slots__ = ()

    AnalogFilterRollOff = DS(0x003A_0324)
    AnalogFilterTypeCodeSequence = SQ(0x003A_0325, "CodeSequenceMacro")
