# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Waveform Keys."""

from __future__ import annotations

from dcmgen.model.fields import DA, IS, TM, CSn
from dcmgen.model.iod import Macro


class WaveformKeysMacro(Macro):
    """Waveform Keys (PS3.3 F.5.24).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.24.html
    """

    __slots__ = ()

    SpecificCharacterSet = CSn(0x0008_0005)
    InstanceNumber = IS(0x0020_0013)
    ContentDate = DA(0x0008_0023)
    ContentTime = TM(0x0008_0033)
