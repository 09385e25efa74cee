# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Respiratory Synchronization Sequence (0020,9253)."""

from __future__ import annotations

from dcmgen.model.fields import CS, FD, FL
from dcmgen.model.iod import Item


class RespiratorySynchronizationSequenceItem(Item):
    """Item of Respiratory Synchronization Sequence (0020,9253) (PS3.3 C.7.6.16.2.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.17
    """

    __slots__ = ()

    RespiratoryIntervalTime = FD(0x0020_9254)
    NominalPercentageOfRespiratoryPhase = FL(0x0020_9245)
    NominalRespiratoryTriggerDelayTime = FD(0x0020_9255)
    ActualRespiratoryTriggerDelayTime = FD(0x0020_9257)
    StartingRespiratoryAmplitude = FL(0x0020_9246)
    StartingRespiratoryPhase = CS(0x0020_9247)
    EndingRespiratoryAmplitude = FL(0x0020_9248)
    EndingRespiratoryPhase = CS(0x0020_9249)
