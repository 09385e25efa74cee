# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Cardiac Synchronization Module."""

from typing import Literal

from dcmgen.model.fields import CS, CST, FD, IS_, LOT, AnyText, FDValue, IS_Value
from dcmgen.model.iod import Module

class CardiacSynchronizationModule(Module):
    """Cardiac Synchronization Module (PS3.3 C.7.6.18.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.18.html#sect_C.7.6.18.1
    """

    def __init__(
        self,
        /,
        *,
        CardiacFramingType: Literal["FORW", "BACK", "PCNT"] | AnyText = ...,
        CardiacSynchronizationTechnique: Literal["NONE", "REALTIME", "PROSPECTIVE", "RETROSPECTIVE", "PACED"] = ...,
        CardiacRRIntervalSpecified: FDValue = ...,
        CardiacSignalSource: Literal["ECG", "VCG", "PP", "MR"] | AnyText = ...,
        CardiacBeatRejectionTechnique: Literal["NONE", "RR_INTERVAL", "QRS_LOOP", "PVC"] | AnyText = ...,
        LowRRValue: IS_Value = ...,
        HighRRValue: IS_Value = ...,
        IntervalsAcquired: IS_Value = ...,
        IntervalsRejected: IS_Value = ...,
        SkipBeats: IS_Value = ...,
    ) -> None: ...
    CardiacSynchronizationTechnique: CS[Literal["NONE", "REALTIME", "PROSPECTIVE", "RETROSPECTIVE", "PACED"]]
    """Cardiac Synchronization Technique (0018,9037), CS, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL or MIXED. May be present otherwise.

    Enumerated Values: NONE, REALTIME, PROSPECTIVE, RETROSPECTIVE, PACED.

    PS3.3 C.7.6.18.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.18.html#sect_C.7.6.18.1
    """
    CardiacSignalSource: CST[Literal["ECG", "VCG", "PP", "MR"]]
    """Cardiac Signal Source (0018,9085), CS, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL or MIXED and Cardiac Synchronization Technique is not NONE. Otherwise
    allowed only if Image Type Value 1 is DERIVED and Cardiac Synchronization Technique is not NONE.

    Defined Terms: ECG, VCG, PP, MR.

    PS3.3 C.7.6.18.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.18.html#sect_C.7.6.18.1
    """
    CardiacRRIntervalSpecified: FD
    """Cardiac R-R Interval Specified (0018,9070), FD, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL or MIXED and Cardiac Synchronization Technique is not NONE. Otherwise
    allowed only if Image Type Value 1 is DERIVED and Cardiac Synchronization Technique is not NONE.

    PS3.3 C.7.6.18.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.18.html#sect_C.7.6.18.1
    """
    CardiacBeatRejectionTechnique: CST[Literal["NONE", "RR_INTERVAL", "QRS_LOOP", "PVC"]]
    """Cardiac Beat Rejection Technique (0018,9169), CS, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL or MIXED and Cardiac Synchronization Technique is PROSPECTIVE or
    RETROSPECTIVE. Otherwise allowed only if Image Type Value 1 is DERIVED and Cardiac Synchronization Technique is
    PROSPECTIVE or RETROSPECTIVE.

    Defined Terms: NONE, RR_INTERVAL, QRS_LOOP, PVC.

    PS3.3 C.7.6.18.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.18.html#sect_C.7.6.18.1
    """
    LowRRValue: IS_
    """Low R-R Value (0018,1081), IS, VM 1, Type 2C.

    Required if Image Type Value 1 is ORIGINAL or MIXED and Cardiac Synchronization Technique is PROSPECTIVE or
    RETROSPECTIVE. Otherwise allowed only if Image Type Value 1 is DERIVED and Cardiac Synchronization Technique is
    PROSPECTIVE or RETROSPECTIVE.

    PS3.3 C.7.6.18.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.18.html#sect_C.7.6.18.1
    """
    HighRRValue: IS_
    """High R-R Value (0018,1082), IS, VM 1, Type 2C.

    Required if Image Type Value 1 is ORIGINAL or MIXED and Cardiac Synchronization Technique is PROSPECTIVE or
    RETROSPECTIVE. Otherwise allowed only if Image Type Value 1 is DERIVED and Cardiac Synchronization Technique is
    PROSPECTIVE or RETROSPECTIVE.

    PS3.3 C.7.6.18.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.18.html#sect_C.7.6.18.1
    """
    IntervalsAcquired: IS_
    """Intervals Acquired (0018,1083), IS, VM 1, Type 2C.

    Required if Image Type Value 1 is ORIGINAL or MIXED and Cardiac Synchronization Technique is not NONE. Otherwise
    allowed only if Image Type Value 1 is DERIVED and Cardiac Synchronization Technique is not NONE.

    PS3.3 C.7.6.18.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.18.html#sect_C.7.6.18.1
    """
    IntervalsRejected: IS_
    """Intervals Rejected (0018,1084), IS, VM 1, Type 2C.

    Required if Image Type Value 1 is ORIGINAL or MIXED and Cardiac Synchronization Technique is not NONE. Otherwise
    allowed only if Image Type Value 1 is DERIVED and Cardiac Synchronization Technique is not NONE.

    PS3.3 C.7.6.18.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.18.html#sect_C.7.6.18.1
    """
    SkipBeats: IS_
    """Skip Beats (0018,1086), IS, VM 1, Type 3.

    PS3.3 C.7.6.18.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.18.html#sect_C.7.6.18.1
    """
    CardiacFramingType: LOT[Literal["FORW", "BACK", "PCNT"]]
    """Cardiac Framing Type (0018,1064), LO, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    Defined Terms: FORW, BACK, PCNT.

    PS3.3 C.7.6.18.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.18.html#sect_C.7.6.18.1
    """
