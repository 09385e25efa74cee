# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Calculated Toric Power Macro."""

from __future__ import annotations

from dcmgen.model.fields import FD, FD_, FL
from dcmgen.model.iod import Macro


class CalculatedToricPowerMacro(Macro):
    """Calculated Toric Power Macro (PS3.3 C.8.25.16.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.7.html
    """

    __slots__ = ()

    SpherePower: FD_ = FD_(0x0046_0146)
    """Sphere Power (0046,0146), VM 1, Type 3 (PS3.3 C.8.25.16.7)."""
    CylinderPower: FD = FD(0x0046_0147)
    """Cylinder Power (0046,0147), VM 1, Type 1 (PS3.3 C.8.25.16.7)."""
    CylinderAxis: FL = FL(0x0022_0009)
    """Cylinder Axis (0022,0009), VM 1, Type 1 (PS3.3 C.8.25.16.7)."""
