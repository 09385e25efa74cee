# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Respiratory Synchronization Sequence (0020,9253)."""

from typing import Literal

from dcmgen.model.fields import CS, FD, FL, FDValue, FLValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class RespiratorySynchronizationSequenceItem(Item):
    """Item of Respiratory Synchronization Sequence (0020,9253) (PS3.3 C.7.6.16.2.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.17
    """

    def __init__(
        self,
        /,
        *,
        NominalRespiratoryTriggerDelayTime: FDValue = ...,
        NominalPercentageOfRespiratoryPhase: FLValue = ...,
        StartingRespiratoryAmplitude: FLValue = ...,
        StartingRespiratoryPhase: Literal["INSPIRATION", "MAXIMUM", "EXPIRATION", "MINIMUM"] = ...,
        EndingRespiratoryAmplitude: FLValue = ...,
        EndingRespiratoryPhase: Literal["INSPIRATION", "MAXIMUM", "EXPIRATION", "MINIMUM"] = ...,
        RespiratoryIntervalTime: FDValue = ...,
        ActualRespiratoryTriggerDelayTime: FDValue = ...,
    ) -> None: ...
    RespiratoryIntervalTime: FD
    """Respiratory Interval Time (0020,9254), FD, VM 1, Type 1C.

    Required if Respiratory Motion Compensation Technique is not NONE or REALTIME and (Respiratory Trigger Type is
    absent, TIME or BOTH). Not allowed otherwise.

    PS3.3 C.7.6.16.2.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.17
    """
    NominalPercentageOfRespiratoryPhase: FL
    """Nominal Percentage of Respiratory Phase (0020,9245), FL, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.7.6.16.2.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.17
    """
    NominalRespiratoryTriggerDelayTime: FD
    """Nominal Respiratory Trigger Delay Time (0020,9255), FD, VM 1, Type 1.

    PS3.3 C.7.6.16.2.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.17
    """
    ActualRespiratoryTriggerDelayTime: FD
    """Actual Respiratory Trigger Delay Time (0020,9257), FD, VM 1, Type 1C.

    Required if Respiratory Trigger Type is TIME or BOTH. Not allowed otherwise.

    PS3.3 C.7.6.16.2.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.17
    """
    StartingRespiratoryAmplitude: FL
    """Starting Respiratory Amplitude (0020,9246), FL, VM 1, Type 1C.

    Required if Respiratory Trigger Type is AMPLITUDE or BOTH. Not allowed otherwise.

    PS3.3 C.7.6.16.2.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.17
    """
    StartingRespiratoryPhase: CS[Literal["INSPIRATION", "MAXIMUM", "EXPIRATION", "MINIMUM"]]
    """Starting Respiratory Phase (0020,9247), CS, VM 1, Type 1C.

    Required if Starting Respiratory Amplitude is present. Not allowed otherwise.

    Enumerated Values: INSPIRATION, MAXIMUM, EXPIRATION, MINIMUM.

    PS3.3 C.7.6.16.2.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.17
    """
    EndingRespiratoryAmplitude: FL
    """Ending Respiratory Amplitude (0020,9248), FL, VM 1, Type 1C.

    Required if Respiratory Trigger Type is AMPLITUDE or BOTH. Not allowed otherwise.

    PS3.3 C.7.6.16.2.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.17
    """
    EndingRespiratoryPhase: CS[Literal["INSPIRATION", "MAXIMUM", "EXPIRATION", "MINIMUM"]]
    """Ending Respiratory Phase (0020,9249), CS, VM 1, Type 1C.

    Required if Ending Respiratory Amplitude is present. Not allowed otherwise.

    Enumerated Values: INSPIRATION, MAXIMUM, EXPIRATION, MINIMUM.

    PS3.3 C.7.6.16.2.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.17
    """

class RespiratorySynchronizationSequenceItems(Sequence[RespiratorySynchronizationSequenceItem]):
    def add(
        self,
        /,
        *,
        NominalRespiratoryTriggerDelayTime: FDValue = ...,
        NominalPercentageOfRespiratoryPhase: FLValue = ...,
        StartingRespiratoryAmplitude: FLValue = ...,
        StartingRespiratoryPhase: Literal["INSPIRATION", "MAXIMUM", "EXPIRATION", "MINIMUM"] = ...,
        EndingRespiratoryAmplitude: FLValue = ...,
        EndingRespiratoryPhase: Literal["INSPIRATION", "MAXIMUM", "EXPIRATION", "MINIMUM"] = ...,
        RespiratoryIntervalTime: FDValue = ...,
        ActualRespiratoryTriggerDelayTime: FDValue = ...,
    ) -> RespiratorySynchronizationSequenceItem: ...
