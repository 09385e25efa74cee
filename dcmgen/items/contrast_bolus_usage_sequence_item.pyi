# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Contrast/Bolus Usage Sequence (0018,9341)."""

from typing import Literal

from dcmgen.model.fields import CS, CS_, CST_, US, AnyText, USValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ContrastBolusUsageSequenceItem(Item):
    """Item of Contrast/Bolus Usage Sequence (0018,9341) (PS3.3 C.7.6.16.2.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.12
    """

    def __init__(
        self,
        /,
        *,
        ContrastBolusAgentNumber: USValue = ...,
        ContrastBolusAgentAdministered: Literal["YES", "NO"] = ...,
        ContrastBolusAgentDetected: Literal["YES", "NO", "", None] = ...,
        ContrastBolusAgentPhase: Literal[
            "PRE_CONTRAST",
            "POST_CONTRAST",
            "IMMEDIATE",
            "DYNAMIC",
            "STEADY_STATE",
            "DELAYED",
            "ARTERIAL",
            "CAPILLARY",
            "VENOUS",
            "PORTAL_VENOUS",
            None,
        ]
        | AnyText = ...,
    ) -> None: ...
    ContrastBolusAgentNumber: US
    """Contrast/Bolus Agent Number (0018,9337), US, VM 1, Type 1.

    PS3.3 C.7.6.16.2.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.12
    """
    ContrastBolusAgentAdministered: CS[Literal["YES", "NO"]]
    """Contrast/Bolus Agent Administered (0018,9342), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.7.6.16.2.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.12
    """
    ContrastBolusAgentDetected: CS_[Literal["YES", "NO", ""]]
    """Contrast/Bolus Agent Detected (0018,9343), CS, VM 1, Type 2.

    Enumerated Values: YES, NO.

    PS3.3 C.7.6.16.2.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.12
    """
    ContrastBolusAgentPhase: CST_[
        Literal[
            "PRE_CONTRAST",
            "POST_CONTRAST",
            "IMMEDIATE",
            "DYNAMIC",
            "STEADY_STATE",
            "DELAYED",
            "ARTERIAL",
            "CAPILLARY",
            "VENOUS",
            "PORTAL_VENOUS",
        ]
    ]
    """Contrast/Bolus Agent Phase (0018,9344), CS, VM 1, Type 2C.

    Required if in the item of Contrast/Bolus Agent Sequence in the dataset that Contrast/Bolus Agent Number refers
    to, Code Value in Contrast/Bolus Administration Route Sequence is 47625008. May be present otherwise.

    Defined Terms: PRE_CONTRAST, POST_CONTRAST, IMMEDIATE, DYNAMIC, STEADY_STATE, DELAYED, ARTERIAL, CAPILLARY,
    VENOUS, PORTAL_VENOUS.

    PS3.3 C.7.6.16.2.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.12
    """

class ContrastBolusUsageSequenceItems(Sequence[ContrastBolusUsageSequenceItem]):
    def add(
        self,
        /,
        *,
        ContrastBolusAgentNumber: USValue = ...,
        ContrastBolusAgentAdministered: Literal["YES", "NO"] = ...,
        ContrastBolusAgentDetected: Literal["YES", "NO", "", None] = ...,
        ContrastBolusAgentPhase: Literal[
            "PRE_CONTRAST",
            "POST_CONTRAST",
            "IMMEDIATE",
            "DYNAMIC",
            "STEADY_STATE",
            "DELAYED",
            "ARTERIAL",
            "CAPILLARY",
            "VENOUS",
            "PORTAL_VENOUS",
            None,
        ]
        | AnyText = ...,
    ) -> ContrastBolusUsageSequenceItem: ...
