# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Phase Information Sequence (0054,0032)."""

from __future__ import annotations

from dcmgen.model.fields import CS_, IS, US, ISn
from dcmgen.model.iod import Item


class PhaseInformationSequenceItem(Item):
    """Item of Phase Information Sequence (0054,0032) (PS3.3 C.8.4.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.14.html
    """

    __slots__ = ()

    PhaseDelay = IS(0x0054_0036)
    ActualFrameDuration = IS(0x0018_1242)
    PauseBetweenFrames = IS(0x0054_0038)
    NumberOfFramesInPhase = US(0x0054_0033)
    TriggerVector = ISn(0x0054_0210)
    NumberOfTriggersInPhase = US(0x0054_0211)
    PhaseDescription = CS_(0x0054_0039)
