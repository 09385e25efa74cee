# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Text Style Sequence (0070,0231)."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, FL, LO, LO_, USn
from dcmgen.model.iod import Item


class TextStyleSequenceItem(Item):
    """Item of Text Style Sequence (0070,0231) (PS3.3 C.10.5.1.3.12.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html#sect_C.10.5.1.3.12.2
    """

    __slots__ = ()

    FontName = LO_(0x0070_0227)
    FontNameType = CST(0x0070_0228)
    CSSFontName = LO(0x0070_0229)
    TextColorCIELabValue = USn(0x0070_0241)
    HorizontalAlignment = CS(0x0070_0242)
    VerticalAlignment = CS(0x0070_0243)
    ShadowStyle = CS(0x0070_0244)
    ShadowOffsetX = FL(0x0070_0245)
    ShadowOffsetY = FL(0x0070_0246)
    ShadowColorCIELabValue = USn(0x0070_0247)
    ShadowOpacity = FL(0x0070_0258)
    Underlined = CS(0x0070_0248)
    Bold = CS(0x0070_0249)
    Italic = CS(0x0070_0250)
