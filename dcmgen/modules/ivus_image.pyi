# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""IVUS Image Module."""

from typing import Literal

from dcmgen.model.fields import CST, DS, IS, AnyText, DSValue, ISValue
from dcmgen.model.iod import Module

class IVUSImageModule(Module):
    """IVUS Image Module (PS3.3 C.8.24.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.4.html
    """

    def __init__(
        self,
        /,
        *,
        IVUSAcquisition: Literal["MOTOR_PULLBACK", "MANUAL_PULLBACK", "SELECTIVE", "GATED_PULLBACK"] | AnyText = ...,
        IVUSPullbackRate: DSValue = ...,
        IVUSGatedRate: DSValue = ...,
        IVUSPullbackStartFrameNumber: ISValue = ...,
        IVUSPullbackStopFrameNumber: ISValue = ...,
    ) -> None: ...
    IVUSAcquisition: CST[Literal["MOTOR_PULLBACK", "MANUAL_PULLBACK", "SELECTIVE", "GATED_PULLBACK"]]
    """IVUS Acquisition (0018,3100), CS, VM 1, Type 1.

    Defined Terms: MOTOR_PULLBACK, MANUAL_PULLBACK, SELECTIVE, GATED_PULLBACK.

    PS3.3 C.8.24.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.4.html
    """
    IVUSPullbackRate: DS
    """IVUS Pullback Rate (0018,3101), DS, VM 1, Type 1C.

    Required if IVUS Acquisition is MOTOR_PULLBACK. Not allowed otherwise.

    PS3.3 C.8.24.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.4.html
    """
    IVUSGatedRate: DS
    """IVUS Gated Rate (0018,3102), DS, VM 1, Type 1C.

    Required if IVUS Acquisition is GATED_PULLBACK. Not allowed otherwise.

    PS3.3 C.8.24.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.4.html
    """
    IVUSPullbackStartFrameNumber: IS
    """IVUS Pullback Start Frame Number (0018,3103), IS, VM 1, Type 1C.

    Required if IVUS Acquisition is MOTOR_PULLBACK or GATED_PULLBACK. Not allowed otherwise.

    PS3.3 C.8.24.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.4.html
    """
    IVUSPullbackStopFrameNumber: IS
    """IVUS Pullback Stop Frame Number (0018,3104), IS, VM 1, Type 1C.

    Required if IVUS Acquisition is MOTOR_PULLBACK or GATED_PULLBACK. Not allowed otherwise.

    PS3.3 C.8.24.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.4.html
    """
