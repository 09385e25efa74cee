# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Cardiac Synchronization Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, FD, IS_, LOT
from dcmgen.model.iod import Module


class CardiacSynchronizationModule(Module):
    """Cardiac Synchronization Module (PS3.3 C.7.6.18.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.18.html#sect_C.7.6.18.1
    """

    __slots__ = ()

    CardiacSynchronizationTechnique = CS(0x0018_9037)
    CardiacSignalSource = CST(0x0018_9085)
    CardiacRRIntervalSpecified = FD(0x0018_9070)
    CardiacBeatRejectionTechnique = CST(0x0018_9169)
    LowRRValue = IS_(0x0018_1081)
    HighRRValue = IS_(0x0018_1082)
    IntervalsAcquired = IS_(0x0018_1083)
    IntervalsRejected = IS_(0x0018_1084)
    SkipBeats = IS_(0x0018_1086)
    CardiacFramingType = LOT(0x0018_1064)
