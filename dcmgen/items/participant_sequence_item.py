# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Participant Sequence (0040,A07A)."""

from __future__ import annotations

from dcmgen.model.fields import CST, DT_
from dcmgen.model.iod import Item
from dcmgen.model.parts import IdentifiedPersonOrDeviceMacro


class ParticipantSequenceItem(IdentifiedPersonOrDeviceMacro, Item):
    """Item of Participant Sequence (0040,A07A) (PS3.3 C.17.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html
    """

    __slots__ = ()

    ParticipationType = CST(0x0040_A080)
    ParticipationDateTime = DT_(0x0040_A082)
