# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Cardiac Synchronization Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, FD, IS_, LOT
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class CardiacSynchronizationModule(Module):
    """Cardiac Synchronization Module (PS3.3 C.7.6.18.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.18.html#sect_C.7.6.18.1
    """

    __slots__ = ()

    CardiacSynchronizationTechnique: CS[Literal["NONE", "REALTIME", "PROSPECTIVE", "RETROSPECTIVE", "PACED"]] = CS(
        0x0018_9037
    )
    """Cardiac Synchronization Technique (0018,9037), VM 1, Type 1C (PS3.3 C.7.6.18.1)."""
    CardiacSignalSource: CST[Literal["ECG", "VCG", "PP", "MR"]] = CST(0x0018_9085)
    """Cardiac Signal Source (0018,9085), VM 1, Type 1C (PS3.3 C.7.6.18.1)."""
    CardiacRRIntervalSpecified: FD = FD(0x0018_9070)
    """Cardiac R-R Interval Specified (0018,9070), VM 1, Type 1C (PS3.3 C.7.6.18.1)."""
    CardiacBeatRejectionTechnique: CST[Literal["NONE", "RR_INTERVAL", "QRS_LOOP", "PVC"]] = CST(0x0018_9169)
    """Cardiac Beat Rejection Technique (0018,9169), VM 1, Type 1C (PS3.3 C.7.6.18.1)."""
    LowRRValue: IS_ = IS_(0x0018_1081)
    """Low R-R Value (0018,1081), VM 1, Type 2C (PS3.3 C.7.6.18.1)."""
    HighRRValue: IS_ = IS_(0x0018_1082)
    """High R-R Value (0018,1082), VM 1, Type 2C (PS3.3 C.7.6.18.1)."""
    IntervalsAcquired: IS_ = IS_(0x0018_1083)
    """Intervals Acquired (0018,1083), VM 1, Type 2C (PS3.3 C.7.6.18.1)."""
    IntervalsRejected: IS_ = IS_(0x0018_1084)
    """Intervals Rejected (0018,1084), VM 1, Type 2C (PS3.3 C.7.6.18.1)."""
    SkipBeats: IS_ = IS_(0x0018_1086)
    """Skip Beats (0018,1086), VM 1, Type 3 (PS3.3 C.7.6.18.1)."""
    CardiacFramingType: LOT[Literal["FORW", "BACK", "PCNT"]] = LOT(0x0018_1064)
    """Cardiac Framing Type (0018,1064), VM 1, Type 1C (PS3.3 C.7.6.18.1)."""
