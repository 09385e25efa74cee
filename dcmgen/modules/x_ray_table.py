# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""X-Ray Table Module."""

from __future__ import annotations

from dcmgen.model.fields import CST_, DS_, DSn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class XRayTableModule(Module):
    """X-Ray Table Module (PS3.3 C.8.7.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.4.html
    """

    __slots__ = ()

    TableMotion: CST_[Literal["STATIC", "DYNAMIC"]] = CST_(0x0018_1134)
    """Table Motion (0018,1134), VM 1, Type 2 (PS3.3 C.8.7.4)."""
    TableVerticalIncrement: DSn = DSn(0x0018_1135)
    """Table Vertical Increment (0018,1135), VM 1-n, Type 2C (PS3.3 C.8.7.4)."""
    TableLongitudinalIncrement: DSn = DSn(0x0018_1137)
    """Table Longitudinal Increment (0018,1137), VM 1-n, Type 2C (PS3.3 C.8.7.4)."""
    TableLateralIncrement: DSn = DSn(0x0018_1136)
    """Table Lateral Increment (0018,1136), VM 1-n, Type 2C (PS3.3 C.8.7.4)."""
    TableAngle: DS_ = DS_(0x0018_1138)
    """Table Angle (0018,1138), VM 1, Type 3 (PS3.3 C.8.7.4)."""
