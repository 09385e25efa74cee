# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Cardiac Synchronization Sequence (0018,9118)."""

from __future__ import annotations

from dcmgen.model.fields import FD, FL, FL_, IS_
from dcmgen.model.iod import Item


class CardiacSynchronizationSequenceItem(Item):
    """Item of Cardiac Synchronization Sequence (0018,9118) (PS3.3 C.7.6.16.2.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.7
    """

    __slots__ = ()

    NominalPercentageOfCardiacPhase = FL(0x0020_9241)
    NominalCardiacTriggerDelayTime = FD(0x0020_9153)
    ActualCardiacTriggerDelayTime = FD(0x0020_9252)
    NominalCardiacTriggerTimePriorToRPeak = FL_(0x0020_9154)
    ActualCardiacTriggerTimePriorToRPeak = FL_(0x0020_9155)
    IntervalsAcquired = IS_(0x0018_1083)
    IntervalsRejected = IS_(0x0018_1084)
    HeartRate = IS_(0x0018_1088)
    RRIntervalTimeNominal = FD(0x0020_9251)
    LowRRValue = IS_(0x0018_1081)
    HighRRValue = IS_(0x0018_1082)
