# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Synchronization Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, CS_, LO_, SH_, UI, USn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class SynchronizationModule(Module):
    """Synchronization Module (PS3.3 C.7.4.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.4.2.html
    """

    __slots__ = ()

    SynchronizationFrameOfReferenceUID: UI = UI(0x0020_0200)
    """Synchronization Frame of Reference UID (0020,0200), VM 1, Type 1 (PS3.3 C.7.4.2)."""
    SynchronizationTrigger: CS[Literal["SOURCE", "EXTERNAL", "PASSTHRU", "NO TRIGGER"]] = CS(0x0018_106A)
    """Synchronization Trigger (0018,106A), VM 1, Type 1 (PS3.3 C.7.4.2)."""
    TriggerSourceOrType: LO_ = LO_(0x0018_1061)
    """Trigger Source or Type (0018,1061), VM 1, Type 3 (PS3.3 C.7.4.2)."""
    SynchronizationChannel: USn = USn(0x0018_106C)
    """Synchronization Channel (0018,106C), VM 2, Type 1C (PS3.3 C.7.4.2)."""
    AcquisitionTimeSynchronized: CS[Literal["Y", "N"]] = CS(0x0018_1800)
    """Acquisition Time Synchronized (0018,1800), VM 1, Type 1 (PS3.3 C.7.4.2)."""
    TimeSource: SH_ = SH_(0x0018_1801)
    """Time Source (0018,1801), VM 1, Type 3 (PS3.3 C.7.4.2)."""
    TimeDistributionProtocol: CS_[Literal["NTP", "IRIG", "GPS", "SNTP", "PTP"]] = CS_(0x0018_1802)
    """Time Distribution Protocol (0018,1802), VM 1, Type 3 (PS3.3 C.7.4.2)."""
    NTPSourceAddress: LO_ = LO_(0x0018_1803)
    """NTP Source Address (0018,1803), VM 1, Type 3 (PS3.3 C.7.4.2)."""
