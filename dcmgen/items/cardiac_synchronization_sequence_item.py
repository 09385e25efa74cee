# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Cardiac Synchronization Sequence (0018,9118)."""

from __future__ import annotations

from dcmgen.model.fields import FD, FL, FL_, IS_
from dcmgen.model.iod import Item


class CardiacSynchronizationSequenceItem(Item):
    """Item of Cardiac Synchronization Sequence (0018,9118) (PS3.3 C.7.6.16.2.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.7
    """

    __slots__ = ()

    NominalPercentageOfCardiacPhase: FL = FL(0x0020_9241)
    """Nominal Percentage of Cardiac Phase (0020,9241), VM 1, Type 1C (PS3.3 C.7.6.16.2.7)."""
    NominalCardiacTriggerDelayTime: FD = FD(0x0020_9153)
    """Nominal Cardiac Trigger Delay Time (0020,9153), VM 1, Type 1 (PS3.3 C.7.6.16.2.7)."""
    ActualCardiacTriggerDelayTime: FD = FD(0x0020_9252)
    """Actual Cardiac Trigger Delay Time (0020,9252), VM 1, Type 1C (PS3.3 C.7.6.16.2.7)."""
    NominalCardiacTriggerTimePriorToRPeak: FL_ = FL_(0x0020_9154)
    """Nominal Cardiac Trigger Time Prior To R-Peak (0020,9154), VM 1, Type 3 (PS3.3 C.7.6.16.2.7)."""
    ActualCardiacTriggerTimePriorToRPeak: FL_ = FL_(0x0020_9155)
    """Actual Cardiac Trigger Time Prior To R-Peak (0020,9155), VM 1, Type 3 (PS3.3 C.7.6.16.2.7)."""
    IntervalsAcquired: IS_ = IS_(0x0018_1083)
    """Intervals Acquired (0018,1083), VM 1, Type 3 (PS3.3 C.7.6.16.2.7)."""
    IntervalsRejected: IS_ = IS_(0x0018_1084)
    """Intervals Rejected (0018,1084), VM 1, Type 3 (PS3.3 C.7.6.16.2.7)."""
    HeartRate: IS_ = IS_(0x0018_1088)
    """Heart Rate (0018,1088), VM 1, Type 3 (PS3.3 C.7.6.16.2.7)."""
    RRIntervalTimeNominal: FD = FD(0x0020_9251)
    """R-R Interval Time Nominal (0020,9251), VM 1, Type 1C (PS3.3 C.7.6.16.2.7)."""
    LowRRValue: IS_ = IS_(0x0018_1081)
    """Low R-R Value (0018,1081), VM 1, Type 3 (PS3.3 C.7.6.16.2.7)."""
    HighRRValue: IS_ = IS_(0x0018_1082)
    """High R-R Value (0018,1082), VM 1, Type 3 (PS3.3 C.7.6.16.2.7)."""
