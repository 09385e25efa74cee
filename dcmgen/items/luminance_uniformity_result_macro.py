# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Luminance Uniformity Result Macro."""

from __future__ import annotations

from dcmgen.model.fields import CS_, SQ, US_
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.luminance_uniformity_result_luminance_response_sequence_item import (
        LuminanceUniformityResultLuminanceResponseSequenceItem,
    )


class LuminanceUniformityResultMacro(Macro):
    """Luminance Uniformity Result Macro (PS3.3 C.32.3.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.3.html
    """

    __slots__ = ()

    NumberOfLuminancePoints: US_ = US_(0x0028_701B)
    """Number of Luminance Points (0028,701B), VM 1 (PS3.3 C.32.3.3)."""
    MeasurementPatternCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0028_702D, "CodeSequenceMacro")
    """Measurement Pattern Code Sequence (0028,702D), VM 1 (PS3.3 C.32.3.3)."""
    DDLValue: US_ = US_(0x0028_7017)
    """DDL Value (0028,7017), VM 1 (PS3.3 C.32.3.3)."""
    WhitePointFlag: CS_[Literal["YES", "NO"]] = CS_(0x0028_7021)
    """White Point Flag (0028,7021), VM 1 (PS3.3 C.32.3.3)."""
    LuminanceResponseSequence: SQ[LuminanceUniformityResultLuminanceResponseSequenceItem] = SQ(
        0x0028_701C, "LuminanceUniformityResultLuminanceResponseSequenceItem"
    )
    """Luminance Response Sequence (0028,701C), VM 1 (PS3.3 C.32.3.3)."""
    ReflectedAmbientLight: US_ = US_(0x2010_0160)
    """Reflected Ambient Light (2010,0160), VM 1 (PS3.3 C.32.3.3)."""
    AmbientLightValueSource: CS_[Literal["DEFAULT", "MEASURED", "PROVIDED"]] = CS_(0x0028_7025)
    """Ambient Light Value Source (0028,7025), VM 1 (PS3.3 C.32.3.3)."""
