# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Synchronization Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, CS_, LO_, SH_, UI, USn
from dcmgen.model.iod import Module


class SynchronizationModule(Module):
    """Synchronization Module (PS3.3 C.7.4.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.4.2.html
    """

    __slots__ = ()

    SynchronizationFrameOfReferenceUID = UI(0x0020_0200)
    SynchronizationTrigger = CS(0x0018_106A)
    TriggerSourceOrType = LO_(0x0018_1061)
    SynchronizationChannel = USn(0x0018_106C)
    AcquisitionTimeSynchronized = CS(0x0018_1800)
    TimeSource = SH_(0x0018_1801)
    TimeDistributionProtocol = CS_(0x0018_1802)
    NTPSourceAddress = LO_(0x0018_1803)
