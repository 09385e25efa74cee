# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Synchronization Module."""

from typing import Literal

from dcmgen.model.fields import CS, CS_, LO_, SH_, UI, LO_Value, SH_Value, UIValue, USn, USnValue
from dcmgen.model.iod import Module

class SynchronizationModule(Module):
    """Synchronization Module (PS3.3 C.7.4.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.4.2.html
    """

    def __init__(
        self,
        /,
        *,
        SynchronizationTrigger: Literal["SOURCE", "EXTERNAL", "PASSTHRU", "NO TRIGGER"] = ...,
        AcquisitionTimeSynchronized: Literal["Y", "N"] = ...,
        SynchronizationFrameOfReferenceUID: UIValue = ...,
        SynchronizationChannel: USnValue = ...,
        TriggerSourceOrType: LO_Value = ...,
        TimeSource: SH_Value = ...,
        TimeDistributionProtocol: Literal["NTP", "IRIG", "GPS", "SNTP", "PTP", "", None] = ...,
        NTPSourceAddress: LO_Value = ...,
    ) -> None: ...
    SynchronizationFrameOfReferenceUID: UI
    """Synchronization Frame of Reference UID (0020,0200), UI, VM 1, Type 1.

    PS3.3 C.7.4.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.4.2.html
    """
    SynchronizationTrigger: CS[Literal["SOURCE", "EXTERNAL", "PASSTHRU", "NO TRIGGER"]]
    """Synchronization Trigger (0018,106A), CS, VM 1, Type 1.

    Enumerated Values: SOURCE, EXTERNAL, PASSTHRU, NO TRIGGER.

    PS3.3 C.7.4.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.4.2.html
    """
    TriggerSourceOrType: LO_
    """Trigger Source or Type (0018,1061), LO, VM 1, Type 3.

    PS3.3 C.7.4.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.4.2.html
    """
    SynchronizationChannel: USn
    """Synchronization Channel (0018,106C), US, VM 2, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.7.4.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.4.2.html
    """
    AcquisitionTimeSynchronized: CS[Literal["Y", "N"]]
    """Acquisition Time Synchronized (0018,1800), CS, VM 1, Type 1.

    Enumerated Values: Y, N.

    PS3.3 C.7.4.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.4.2.html
    """
    TimeSource: SH_
    """Time Source (0018,1801), SH, VM 1, Type 3.

    PS3.3 C.7.4.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.4.2.html
    """
    TimeDistributionProtocol: CS_[Literal["NTP", "IRIG", "GPS", "SNTP", "PTP", ""]]
    """Time Distribution Protocol (0018,1802), CS, VM 1, Type 3.

    Enumerated Values: NTP, IRIG, GPS, SNTP, PTP.

    PS3.3 C.7.4.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.4.2.html
    """
    NTPSourceAddress: LO_
    """NTP Source Address (0018,1803), LO, VM 1, Type 3.

    PS3.3 C.7.4.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.4.2.html
    """
