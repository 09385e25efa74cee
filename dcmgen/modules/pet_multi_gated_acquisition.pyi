# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""PET Multi-Gated Acquisition Module."""

from typing import Literal

from dcmgen.model.fields import CS_, IS_, LO_, LOT_, AnyText, IS_Value, LO_Value
from dcmgen.model.iod import Module

class PETMultiGatedAcquisitionModule(Module):
    """PET Multi-Gated Acquisition Module (PS3.3 C.8.9.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.3.html
    """

    def __init__(
        self,
        /,
        *,
        BeatRejectionFlag: Literal["Y", "N", "", None] = ...,
        TriggerSourceOrType: Literal["EKG", None] | AnyText = ...,
        CardiacFramingType: Literal["FORW", "BACK", "PCNT", None] | AnyText = ...,
        PVCRejection: LO_Value = ...,
        SkipBeats: IS_Value = ...,
        HeartRate: IS_Value = ...,
    ) -> None: ...
    BeatRejectionFlag: CS_[Literal["Y", "N", ""]]
    """Beat Rejection Flag (0018,1080), CS, VM 1, Type 2.

    Enumerated Values: Y, N.

    PS3.3 C.8.9.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.3.html
    """
    TriggerSourceOrType: LOT_[Literal["EKG"]]
    """Trigger Source or Type (0018,1061), LO, VM 1, Type 3.

    Defined Terms: EKG.

    PS3.3 C.8.9.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.3.html
    """
    PVCRejection: LO_
    """PVC Rejection (0018,1085), LO, VM 1, Type 3.

    PS3.3 C.8.9.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.3.html
    """
    SkipBeats: IS_
    """Skip Beats (0018,1086), IS, VM 1, Type 3.

    PS3.3 C.8.9.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.3.html
    """
    HeartRate: IS_
    """Heart Rate (0018,1088), IS, VM 1, Type 3.

    PS3.3 C.8.9.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.3.html
    """
    CardiacFramingType: LOT_[Literal["FORW", "BACK", "PCNT"]]
    """Cardiac Framing Type (0018,1064), LO, VM 1, Type 3.

    Defined Terms: FORW, BACK, PCNT.

    PS3.3 C.8.9.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.3.html
    """
