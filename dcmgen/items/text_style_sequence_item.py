# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Text Style Sequence (0070,0231)."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, FL, LO, LO_, USn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class TextStyleSequenceItem(Item):
    """Item of Text Style Sequence (0070,0231) (PS3.3 C.10.5.1.3.12.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html#sect_C.10.5.1.3.12.2
    """

    __slots__ = ()

    FontName: LO_ = LO_(0x0070_0227)
    """Font Name (0070,0227), VM 1, Type 3 (PS3.3 C.10.5.1.3.12.2)."""
    FontNameType: CST[Literal["ISO_32000"]] = CST(0x0070_0228)
    """Font Name Type (0070,0228), VM 1, Type 1C (PS3.3 C.10.5.1.3.12.2)."""
    CSSFontName: LO = LO(0x0070_0229)
    """CSS Font Name (0070,0229), VM 1, Type 1 (PS3.3 C.10.5.1.3.12.2)."""
    TextColorCIELabValue: USn = USn(0x0070_0241)
    """Text Color CIELab Value (0070,0241), VM 3, Type 1 (PS3.3 C.10.5.1.3.12.2)."""
    HorizontalAlignment: CS[Literal["LEFT", "CENTER", "RIGHT"]] = CS(0x0070_0242)
    """Horizontal Alignment (0070,0242), VM 1, Type 1C (PS3.3 C.10.5.1.3.12.2)."""
    VerticalAlignment: CS[Literal["TOP", "CENTER", "BOTTOM"]] = CS(0x0070_0243)
    """Vertical Alignment (0070,0243), VM 1, Type 1C (PS3.3 C.10.5.1.3.12.2)."""
    ShadowStyle: CS[Literal["NORMAL", "OUTLINED", "OFF"]] = CS(0x0070_0244)
    """Shadow Style (0070,0244), VM 1, Type 1 (PS3.3 C.10.5.1.3.12.2)."""
    ShadowOffsetX: FL = FL(0x0070_0245)
    """Shadow Offset X (0070,0245), VM 1, Type 1C (PS3.3 C.10.5.1.3.12.2)."""
    ShadowOffsetY: FL = FL(0x0070_0246)
    """Shadow Offset Y (0070,0246), VM 1, Type 1C (PS3.3 C.10.5.1.3.12.2)."""
    ShadowColorCIELabValue: USn = USn(0x0070_0247)
    """Shadow Color CIELab Value (0070,0247), VM 3, Type 1C (PS3.3 C.10.5.1.3.12.2)."""
    ShadowOpacity: FL = FL(0x0070_0258)
    """Shadow Opacity (0070,0258), VM 1, Type 1C (PS3.3 C.10.5.1.3.12.2)."""
    Underlined: CS[Literal["Y", "N"]] = CS(0x0070_0248)
    """Underlined (0070,0248), VM 1, Type 1 (PS3.3 C.10.5.1.3.12.2)."""
    Bold: CS[Literal["Y", "N"]] = CS(0x0070_0249)
    """Bold (0070,0249), VM 1, Type 1 (PS3.3 C.10.5.1.3.12.2)."""
    Italic: CS[Literal["Y", "N"]] = CS(0x0070_0250)
    """Italic (0070,0250), VM 1, Type 1 (PS3.3 C.10.5.1.3.12.2)."""
