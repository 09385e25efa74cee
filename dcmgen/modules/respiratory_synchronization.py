# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Respiratory Synchronization Module."""

from __future__ import annotations

from dcmgen.model.fields import CST, FD
from dcmgen.model.iod import Module


class RespiratorySynchronizationModule(Module):
    """Respiratory Synchronization Module (PS3.3 C.7.6.18.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.18.2.html
    """

    __slots__ = ()

    RespiratoryMotionCompensationTechnique = CST(0x0018_9170)
    RespiratorySignalSource = CST(0x0018_9171)
    RespiratoryTriggerDelayThreshold = FD(0x0020_9256)
    RespiratoryTriggerType = CST(0x0020_9250)
