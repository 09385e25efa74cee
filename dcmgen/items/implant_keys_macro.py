# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Implant Keys."""

from __future__ import annotations

from dcmgen.model.fields import LO
from dcmgen.model.iod import Macro


class ImplantKeysMacro(Macro):
    """Implant Keys (PS3.3 F.5.37).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.37.html
    """

    __slots__ = ()

    Manufacturer: LO = LO(0x0008_0070)
    """Manufacturer (0008,0070), VM 1, Type 1 (PS3.3 F.5.37)."""
    ImplantName: LO = LO(0x0022_1095)
    """Implant Name (0022,1095), VM 1, Type 1 (PS3.3 F.5.37)."""
    ImplantSize: LO = LO(0x0068_6210)
    """Implant Size (0068,6210), VM 1, Type 1C (PS3.3 F.5.37)."""
    ImplantPartNumber: LO = LO(0x0022_1097)
    """Implant Part Number (0022,1097), VM 1, Type 1 (PS3.3 F.5.37)."""
