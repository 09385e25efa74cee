# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""IVUS Image Module."""

from __future__ import annotations

from dcmgen.model.fields import CST, DS, IS
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class IVUSImageModule(Module):
    """IVUS Image Module (PS3.3 C.8.24.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.4.html
    """

    __slots__ = ()

    IVUSAcquisition: CST[Literal["MOTOR_PULLBACK", "MANUAL_PULLBACK", "SELECTIVE", "GATED_PULLBACK"]] = CST(0x0018_3100)
    """IVUS Acquisition (0018,3100), VM 1, Type 1 (PS3.3 C.8.24.4)."""
    IVUSPullbackRate: DS = DS(0x0018_3101)
    """IVUS Pullback Rate (0018,3101), VM 1, Type 1C (PS3.3 C.8.24.4)."""
    IVUSGatedRate: DS = DS(0x0018_3102)
    """IVUS Gated Rate (0018,3102), VM 1, Type 1C (PS3.3 C.8.24.4)."""
    IVUSPullbackStartFrameNumber: IS = IS(0x0018_3103)
    """IVUS Pullback Start Frame Number (0018,3103), VM 1, Type 1C (PS3.3 C.8.24.4)."""
    IVUSPullbackStopFrameNumber: IS = IS(0x0018_3104)
    """IVUS Pullback Stop Frame Number (0018,3104), VM 1, Type 1C (PS3.3 C.8.24.4)."""
