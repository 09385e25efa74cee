# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Implant Keys."""

from __future__ import annotations

from dcmgen.model.fields import LO
from dcmgen.model.iod import Macro


class ImplantKeysMacro(Macro):
    """Implant Keys (PS3.3 F.5.37).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.37.html
    """

    __slots__ = ()

    Manufacturer = LO(0x0008_0070)
    ImplantName = LO(0x0022_1095)
    ImplantSize = LO(0x0068_6210)
    ImplantPartNumber = LO(0x0022_1097)
