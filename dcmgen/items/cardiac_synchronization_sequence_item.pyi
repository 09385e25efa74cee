# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Cardiac Synchronization Sequence (0018,9118)."""

from dcmgen.model.fields import FD, FL, FL_, IS_, FDValue, FL_Value, FLValue, IS_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class CardiacSynchronizationSequenceItem(Item):
    """Item of Cardiac Synchronization Sequence (0018,9118) (PS3.3 C.7.6.16.2.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.7
    """

    def __init__(
        self,
        /,
        *,
        NominalCardiacTriggerDelayTime: FDValue = ...,
        NominalPercentageOfCardiacPhase: FLValue = ...,
        RRIntervalTimeNominal: FDValue = ...,
        ActualCardiacTriggerDelayTime: FDValue = ...,
        LowRRValue: IS_Value = ...,
        HighRRValue: IS_Value = ...,
        IntervalsAcquired: IS_Value = ...,
        IntervalsRejected: IS_Value = ...,
        HeartRate: IS_Value = ...,
        NominalCardiacTriggerTimePriorToRPeak: FL_Value = ...,
        ActualCardiacTriggerTimePriorToRPeak: FL_Value = ...,
    ) -> None: ...
    NominalPercentageOfCardiacPhase: FL
    """Nominal Percentage of Cardiac Phase (0020,9241), FL, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.7.6.16.2.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.7
    """
    NominalCardiacTriggerDelayTime: FD
    """Nominal Cardiac Trigger Delay Time (0020,9153), FD, VM 1, Type 1.

    PS3.3 C.7.6.16.2.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.7
    """
    ActualCardiacTriggerDelayTime: FD
    """Actual Cardiac Trigger Delay Time (0020,9252), FD, VM 1, Type 1C.

    Required if Intervals Acquired is 1. May be present otherwise.

    PS3.3 C.7.6.16.2.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.7
    """
    NominalCardiacTriggerTimePriorToRPeak: FL_
    """Nominal Cardiac Trigger Time Prior To R-Peak (0020,9154), FL, VM 1, Type 3.

    PS3.3 C.7.6.16.2.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.7
    """
    ActualCardiacTriggerTimePriorToRPeak: FL_
    """Actual Cardiac Trigger Time Prior To R-Peak (0020,9155), FL, VM 1, Type 3.

    PS3.3 C.7.6.16.2.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.7
    """
    IntervalsAcquired: IS_
    """Intervals Acquired (0018,1083), IS, VM 1, Type 3.

    PS3.3 C.7.6.16.2.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.7
    """
    IntervalsRejected: IS_
    """Intervals Rejected (0018,1084), IS, VM 1, Type 3.

    PS3.3 C.7.6.16.2.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.7
    """
    HeartRate: IS_
    """Heart Rate (0018,1088), IS, VM 1, Type 3.

    PS3.3 C.7.6.16.2.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.7
    """
    RRIntervalTimeNominal: FD
    """R-R Interval Time Nominal (0020,9251), FD, VM 1, Type 1C.

    Required if Cardiac Synchronization Technique is not NONE or REALTIME. May be present otherwise.

    PS3.3 C.7.6.16.2.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.7
    """
    LowRRValue: IS_
    """Low R-R Value (0018,1081), IS, VM 1, Type 3.

    PS3.3 C.7.6.16.2.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.7
    """
    HighRRValue: IS_
    """High R-R Value (0018,1082), IS, VM 1, Type 3.

    PS3.3 C.7.6.16.2.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.7
    """

class CardiacSynchronizationSequenceItems(Sequence[CardiacSynchronizationSequenceItem]):
    def add(
        self,
        /,
        *,
        NominalCardiacTriggerDelayTime: FDValue = ...,
        NominalPercentageOfCardiacPhase: FLValue = ...,
        RRIntervalTimeNominal: FDValue = ...,
        ActualCardiacTriggerDelayTime: FDValue = ...,
        LowRRValue: IS_Value = ...,
        HighRRValue: IS_Value = ...,
        IntervalsAcquired: IS_Value = ...,
        IntervalsRejected: IS_Value = ...,
        HeartRate: IS_Value = ...,
        NominalCardiacTriggerTimePriorToRPeak: FL_Value = ...,
        ActualCardiacTriggerTimePriorToRPeak: FL_Value = ...,
    ) -> CardiacSynchronizationSequenceItem: ...
