# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Luminance Result Macro."""

from __future__ import annotations

from dcmgen.model.fields import CS_, SQ, US_
from dcmgen.model.iod import Macro


class LuminanceResultMacro(Macro):
    """Luminance Result Macro (PS3.3 C.32.3.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.4.html
    """

    __slots__ = ()

    NumberOfLuminancePoints = US_(0x0028_701B)
    LuminanceResponseSequence = SQ(0x0028_701C, "LuminanceResultLuminanceResponseSequenceItem")
    ReflectedAmbientLight = US_(0x2010_0160)
    AmbientLightValueSource = CS_(0x0028_7025)
