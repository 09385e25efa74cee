# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Respiratory Synchronization Module."""

from typing import Literal

from dcmgen.model.fields import CST, FD, AnyText, FDValue
from dcmgen.model.iod import Module

class RespiratorySynchronizationModule(Module):
    """Respiratory Synchronization Module (PS3.3 C.7.6.18.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.18.2.html
    """

    def __init__(
        self,
        /,
        *,
        RespiratoryMotionCompensationTechnique: Literal[
            "NONE",
            "BREATH_HOLD",
            "REALTIME",
            "GATING",
            "TRACKING",
            "PHASE_ORDERING",
            "PHASE_RESCANNING",
            "RETROSPECTIVE",
            "CORRECTION",
        ]
        | AnyText = ...,
        RespiratorySignalSource: Literal["NONE", "BELT", "NASAL_PROBE", "CO2_SENSOR", "NAVIGATOR", "MR_PHASE", "ECG"]
        | AnyText = ...,
        RespiratoryTriggerType: Literal["TIME", "AMPLITUDE", "BOTH"] | AnyText = ...,
        RespiratoryTriggerDelayThreshold: FDValue = ...,
    ) -> None: ...
    RespiratoryMotionCompensationTechnique: CST[
        Literal[
            "NONE",
            "BREATH_HOLD",
            "REALTIME",
            "GATING",
            "TRACKING",
            "PHASE_ORDERING",
            "PHASE_RESCANNING",
            "RETROSPECTIVE",
            "CORRECTION",
        ]
    ]
    """Respiratory Motion Compensation Technique (0018,9170), CS, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL or MIXED. May be present otherwise.

    Defined Terms: NONE, BREATH_HOLD, REALTIME, GATING, TRACKING, PHASE_ORDERING, PHASE_RESCANNING, RETROSPECTIVE,
    CORRECTION.

    PS3.3 C.7.6.18.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.18.2.html
    """
    RespiratorySignalSource: CST[Literal["NONE", "BELT", "NASAL_PROBE", "CO2_SENSOR", "NAVIGATOR", "MR_PHASE", "ECG"]]
    """Respiratory Signal Source (0018,9171), CS, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL or MIXED and Respiratory Motion Compensation Technique is not NONE.
    Otherwise allowed only if Image Type Value 1 is DERIVED and Respiratory Motion Compensation Technique is not
    NONE.

    Defined Terms: NONE, BELT, NASAL_PROBE, CO2_SENSOR, NAVIGATOR, MR_PHASE, ECG.

    PS3.3 C.7.6.18.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.18.2.html
    """
    RespiratoryTriggerDelayThreshold: FD
    """Respiratory Trigger Delay Threshold (0020,9256), FD, VM 1, Type 1C.

    Required if Respiratory Motion Compensation Technique is not NONE, REALTIME or BREATH_HOLD and Image Type Value
    1 is ORIGINAL or MIXED. May be present otherwise.

    PS3.3 C.7.6.18.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.18.2.html
    """
    RespiratoryTriggerType: CST[Literal["TIME", "AMPLITUDE", "BOTH"]]
    """Respiratory Trigger Type (0020,9250), CS, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    Defined Terms: TIME, AMPLITUDE, BOTH.

    PS3.3 C.7.6.18.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.18.2.html
    """
