# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Luminance Uniformity Result Macro."""

from __future__ import annotations

from dcmgen.model.fields import CS_, SQ, US_
from dcmgen.model.iod import Macro


class LuminanceUniformityResultMacro(Macro):
    """Luminance Uniformity Result Macro (PS3.3 C.32.3.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.3.html
    """

    __slots__ = ()

    NumberOfLuminancePoints = US_(0x0028_701B)
    MeasurementPatternCodeSequence = SQ(0x0028_702D, "CodeSequenceMacro")
    DDLValue = US_(0x0028_7017)
    WhitePointFlag = CS_(0x0028_7021)
    LuminanceResponseSequence = SQ(0x0028_701C, "LuminanceUniformityResultLuminanceResponseSequenceItem")
    ReflectedAmbientLight = US_(0x2010_0160)
    AmbientLightValueSource = CS_(0x0028_7025)
