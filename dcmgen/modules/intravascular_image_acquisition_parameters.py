# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Intravascular Image Acquisition Parameters Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, DS, FD, IS, SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro


class IntravascularImageAcquisitionParametersModule(Module):
    """Intravascular Image Acquisition Parameters Module (PS3.3 C.8.27.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.5.html
    """

    __slots__ = ()

    IVUSAcquisition: CS[Literal["MOTORIZED", "MANUAL", "SELECTIVE", "MEASURED"]] = CS(0x0018_3100)
    """IVUS Acquisition (0018,3100), VM 1, Type 1 (PS3.3 C.8.27.5)."""
    IVUSPullbackRate: DS = DS(0x0018_3101)
    """IVUS Pullback Rate (0018,3101), VM 1, Type 1C (PS3.3 C.8.27.5)."""
    IVUSPullbackStartFrameNumber: IS = IS(0x0018_3103)
    """IVUS Pullback Start Frame Number (0018,3103), VM 1, Type 1C (PS3.3 C.8.27.5)."""
    IVUSPullbackStopFrameNumber: IS = IS(0x0018_3104)
    """IVUS Pullback Stop Frame Number (0018,3104), VM 1, Type 1C (PS3.3 C.8.27.5)."""
    CatheterDirectionOfRotation: CS[Literal["CW", "CC"]] = CS(0x0052_0031)
    """Catheter Direction of Rotation (0052,0031), VM 1, Type 1C (PS3.3 C.8.27.5)."""
    CatheterRotationalRate: FD = FD(0x0052_0013)
    """Catheter Rotational Rate (0052,0013), VM 1, Type 1C (PS3.3 C.8.27.5)."""
    ModeOfPercutaneousAccessSequence: SQ[CodeSequenceMacro] = SQ(0x0052_0016, "CodeSequenceMacro")
    """Mode of Percutaneous Access Sequence (0052,0016), VM 1, Type 2 (PS3.3 C.8.27.5)."""
