# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Palette Keys."""

from __future__ import annotations

from dcmgen.model.fields import CS, LO_, CSn
from dcmgen.model.iod import Macro


class PaletteKeysMacro(Macro):
    """Palette Keys (PS3.3 F.5.36).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.36.html
    """

    __slots__ = ()

    SpecificCharacterSet = CSn(0x0008_0005)
    ContentLabel = CS(0x0070_0080)
    ContentDescription = LO_(0x0070_0081)
