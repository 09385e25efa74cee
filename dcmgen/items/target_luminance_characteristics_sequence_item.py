# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Target Luminance Characteristics Sequence (0028,7008)."""

from __future__ import annotations

from dcmgen.model.fields import CS_, FL_, LO_, SQ, US_, FLn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class TargetLuminanceCharacteristicsSequenceItem(Item):
    """Item of Target Luminance Characteristics Sequence (0028,7008) (PS3.3 C.32.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.2.html
    """

    __slots__ = ()

    LuminanceCharacteristicsID: US_ = US_(0x0028_7009)
    """Luminance Characteristics ID (0028,7009), VM 1 (PS3.3 C.32.2)."""
    DisplayFunctionType: CS_[Literal["GSDF", "CIELAB", "GAMMA", "LINEAR", "LOG10", "SRGB", "USER_DEFINED"]] = CS_(
        0x0028_7019
    )
    """Display Function Type (0028,7019), VM 1 (PS3.3 C.32.2)."""
    TargetMinimumLuminance: FL_ = FL_(0x0028_701D)
    """Target Minimum Luminance (0028,701D), VM 1 (PS3.3 C.32.2)."""
    TargetMaximumLuminance: FL_ = FL_(0x0028_701E)
    """Target Maximum Luminance (0028,701E), VM 1 (PS3.3 C.32.2)."""
    GammaValue: FL_ = FL_(0x0028_701A)
    """Gamma Value (0028,701A), VM 1 (PS3.3 C.32.2)."""
    NumberOfLuminancePoints: US_ = US_(0x0028_701B)
    """Number of Luminance Points (0028,701B), VM 1 (PS3.3 C.32.2)."""
    LuminanceResponseSequence: SQ[LuminanceResponseSequenceItem] = SQ(0x0028_701C, "LuminanceResponseSequenceItem")
    """Luminance Response Sequence (0028,701C), VM 1 (PS3.3 C.32.2)."""
    LuminanceResponseDescription: LO_ = LO_(0x0028_7020)
    """Luminance Response Description (0028,7020), VM 1 (PS3.3 C.32.2)."""
    CIExyWhitePoint: FLn = FLn(0x0028_7018)
    """CIExy White Point (0028,7018), VM 2 (PS3.3 C.32.2)."""
    ReflectedAmbientLight: US_ = US_(0x2010_0160)
    """Reflected Ambient Light (2010,0160), VM 1 (PS3.3 C.32.2)."""
    AmbientLightValueSource: CS_[Literal["DEFAULT", "MEASURED", "PROVIDED"]] = CS_(0x0028_7025)
    """Ambient Light Value Source (0028,7025), VM 1 (PS3.3 C.32.2)."""


class LuminanceResponseSequenceItem(Item):
    """Item of Luminance Response Sequence (0028,701C) (PS3.3 C.32.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.2.html
    """

    __slots__ = ()

    DDLValue: US_ = US_(0x0028_7017)
    """DDL Value (0028,7017), VM 1 (PS3.3 C.32.2)."""
    LuminanceValue: FL_ = FL_(0x0028_701F)
    """Luminance Value (0028,701F), VM 1 (PS3.3 C.32.2)."""
