# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Line Style Sequence (0070,0232)."""

from __future__ import annotations

from dcmgen.model.fields import CS, FL, FL_, UL, USn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class LineStyleSequenceItem(Item):
    """Item of Line Style Sequence (0070,0232) (PS3.3 C.10.5.1.3.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html#sect_C.10.5.1.3.13
    """

    __slots__ = ()

    PatternOnColorCIELabValue: USn = USn(0x0070_0251)
    """Pattern On Color CIELab Value (0070,0251), VM 3, Type 1 (PS3.3 C.10.5.1.3.13)."""
    PatternOffColorCIELabValue: USn = USn(0x0070_0252)
    """Pattern Off Color CIELab Value (0070,0252), VM 3, Type 3 (PS3.3 C.10.5.1.3.13)."""
    PatternOnOpacity: FL = FL(0x0070_0284)
    """Pattern On Opacity (0070,0284), VM 1, Type 1 (PS3.3 C.10.5.1.3.13)."""
    PatternOffOpacity: FL_ = FL_(0x0070_0285)
    """Pattern Off Opacity (0070,0285), VM 1, Type 3 (PS3.3 C.10.5.1.3.13)."""
    LineThickness: FL = FL(0x0070_0253)
    """Line Thickness (0070,0253), VM 1, Type 1 (PS3.3 C.10.5.1.3.13)."""
    LineDashingStyle: CS[Literal["SOLID", "DASHED"]] = CS(0x0070_0254)
    """Line Dashing Style (0070,0254), VM 1, Type 1 (PS3.3 C.10.5.1.3.13)."""
    LinePattern: UL = UL(0x0070_0255)
    """Line Pattern (0070,0255), VM 1, Type 1C (PS3.3 C.10.5.1.3.13)."""
    ShadowStyle: CS[Literal["NORMAL", "OUTLINED", "OFF"]] = CS(0x0070_0244)
    """Shadow Style (0070,0244), VM 1, Type 1 (PS3.3 C.10.5.1.3.13)."""
    ShadowOffsetX: FL = FL(0x0070_0245)
    """Shadow Offset X (0070,0245), VM 1, Type 1 (PS3.3 C.10.5.1.3.13)."""
    ShadowOffsetY: FL = FL(0x0070_0246)
    """Shadow Offset Y (0070,0246), VM 1, Type 1 (PS3.3 C.10.5.1.3.13)."""
    ShadowColorCIELabValue: USn = USn(0x0070_0247)
    """Shadow Color CIELab Value (0070,0247), VM 3, Type 1 (PS3.3 C.10.5.1.3.13)."""
    ShadowOpacity: FL = FL(0x0070_0258)
    """Shadow Opacity (0070,0258), VM 1, Type 1 (PS3.3 C.10.5.1.3.13)."""
