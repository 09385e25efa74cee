# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Respiratory Synchronization Sequence (0020,9253)."""

from __future__ import annotations

from dcmgen.model.fields import CS, FD, FL
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class RespiratorySynchronizationSequenceItem(Item):
    """Item of Respiratory Synchronization Sequence (0020,9253) (PS3.3 C.7.6.16.2.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.17
    """

    __slots__ = ()

    RespiratoryIntervalTime: FD = FD(0x0020_9254)
    """Respiratory Interval Time (0020,9254), VM 1, Type 1C (PS3.3 C.7.6.16.2.17)."""
    NominalPercentageOfRespiratoryPhase: FL = FL(0x0020_9245)
    """Nominal Percentage of Respiratory Phase (0020,9245), VM 1, Type 1C (PS3.3 C.7.6.16.2.17)."""
    NominalRespiratoryTriggerDelayTime: FD = FD(0x0020_9255)
    """Nominal Respiratory Trigger Delay Time (0020,9255), VM 1, Type 1 (PS3.3 C.7.6.16.2.17)."""
    ActualRespiratoryTriggerDelayTime: FD = FD(0x0020_9257)
    """Actual Respiratory Trigger Delay Time (0020,9257), VM 1, Type 1C (PS3.3 C.7.6.16.2.17)."""
    StartingRespiratoryAmplitude: FL = FL(0x0020_9246)
    """Starting Respiratory Amplitude (0020,9246), VM 1, Type 1C (PS3.3 C.7.6.16.2.17)."""
    StartingRespiratoryPhase: CS[Literal["INSPIRATION", "MAXIMUM", "EXPIRATION", "MINIMUM"]] = CS(0x0020_9247)
    """Starting Respiratory Phase (0020,9247), VM 1, Type 1C (PS3.3 C.7.6.16.2.17)."""
    EndingRespiratoryAmplitude: FL = FL(0x0020_9248)
    """Ending Respiratory Amplitude (0020,9248), VM 1, Type 1C (PS3.3 C.7.6.16.2.17)."""
    EndingRespiratoryPhase: CS[Literal["INSPIRATION", "MAXIMUM", "EXPIRATION", "MINIMUM"]] = CS(0x0020_9249)
    """Ending Respiratory Phase (0020,9249), VM 1, Type 1C (PS3.3 C.7.6.16.2.17)."""
