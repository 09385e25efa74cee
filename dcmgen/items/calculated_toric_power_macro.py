# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Calculated Toric Power Macro."""

from __future__ import annotations

from dcmgen.model.fields import FD, FD_, FL
from dcmgen.model.iod import Macro


class CalculatedToricPowerMacro(Macro):
    """Calculated Toric Power Macro (PS3.3 C.8.25.16.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.7.html
    """

    __slots__ = ()

    SpherePower = FD_(0x0046_0146)
    CylinderPower = FD(0x0046_0147)
    CylinderAxis = FL(0x0022_0009)
