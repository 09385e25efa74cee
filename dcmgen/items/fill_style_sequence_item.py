# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Fill Style Sequence (0070,0233)."""

from __future__ import annotations

from dcmgen.model.fields import CS, FL, OB, USn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class FillStyleSequenceItem(Item):
    """Item of Fill Style Sequence (0070,0233) (PS3.3 C.10.5.1.3.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html#sect_C.10.5.1.3.14
    """

    __slots__ = ()

    PatternOnColorCIELabValue: USn = USn(0x0070_0251)
    """Pattern On Color CIELab Value (0070,0251), VM 3, Type 1 (PS3.3 C.10.5.1.3.14)."""
    PatternOffColorCIELabValue: USn = USn(0x0070_0252)
    """Pattern Off Color CIELab Value (0070,0252), VM 3, Type 3 (PS3.3 C.10.5.1.3.14)."""
    PatternOnOpacity: FL = FL(0x0070_0284)
    """Pattern On Opacity (0070,0284), VM 1, Type 1 (PS3.3 C.10.5.1.3.14)."""
    PatternOffOpacity: FL = FL(0x0070_0285)
    """Pattern Off Opacity (0070,0285), VM 1, Type 1 (PS3.3 C.10.5.1.3.14)."""
    FillMode: CS[Literal["SOLID", "STIPPELED"]] = CS(0x0070_0257)
    """Fill Mode (0070,0257), VM 1, Type 1 (PS3.3 C.10.5.1.3.14)."""
    FillPattern: OB = OB(0x0070_0256)
    """Fill Pattern (0070,0256), VM 1, Type 1C (PS3.3 C.10.5.1.3.14)."""
