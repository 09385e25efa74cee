# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Line Style Sequence (0070,0232)."""

from __future__ import annotations

from dcmgen.model.fields import CS, FL, FL_, UL, USn
from dcmgen.model.iod import Item


class LineStyleSequenceItem(Item):
    """Item of Line Style Sequence (0070,0232) (PS3.3 C.10.5.1.3.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html#sect_C.10.5.1.3.13
    """

    __slots__ = ()

    PatternOnColorCIELabValue = USn(0x0070_0251)
    PatternOffColorCIELabValue = USn(0x0070_0252)
    PatternOnOpacity = FL(0x0070_0284)
    PatternOffOpacity = FL_(0x0070_0285)
    LineThickness = FL(0x0070_0253)
    LineDashingStyle = CS(0x0070_0254)
    LinePattern = UL(0x0070_0255)
    ShadowStyle = CS(0x0070_0244)
    ShadowOffsetX = FL(0x0070_0245)
    ShadowOffsetY = FL(0x0070_0246)
    ShadowColorCIELabValue = USn(0x0070_0247)
    ShadowOpacity = FL(0x0070_0258)
