# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Frame Pointers Module."""

from __future__ import annotations

from dcmgen.model.fields import US_, CSTn, LOn, USn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class FramePointersModule(Module):
    """Frame Pointers Module (PS3.3 C.7.6.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.9.html
    """

    __slots__ = ()

    RepresentativeFrameNumber: US_ = US_(0x0028_6010)
    """Representative Frame Number (0028,6010), VM 1, Type 3 (PS3.3 C.7.6.9)."""
    FrameNumbersOfInterest: USn = USn(0x0028_6020)
    """Frame Numbers of Interest (FOI) (0028,6020), VM 1-n, Type 3 (PS3.3 C.7.6.9)."""
    FrameOfInterestDescription: LOn = LOn(0x0028_6022)
    """Frame of Interest Description (0028,6022), VM 1-n, Type 3 (PS3.3 C.7.6.9)."""
    FrameOfInterestType: CSTn[Literal["HIGHMI", "RWAVE", "TRIGGER", "ENDSYSTOLE"]] = CSTn(0x0028_6023)
    """Frame of Interest Type (0028,6023), VM 1-n, Type 3 (PS3.3 C.7.6.9)."""
