# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Scheduled Protocol Code Sequence (0040,0008)."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Item
from dcmgen.model.parts import CodeSequenceMacro


class ScheduledProtocolCodeSequenceItem(CodeSequenceMacro, Item):
    """Item of Scheduled Protocol Code Sequence (0040,0008) (PS3.3 10.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.6.html
    """

    __slots__ = ()

    ProtocolContextSequence = SQ(0x0040_0440, "ProtocolContextSequenceItem")
