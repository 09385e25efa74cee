# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Biopsy Target Sequence (0018,2041)."""

from __future__ import annotations

from dcmgen.model.fields import FL, SH_, UI, FLn
from dcmgen.model.iod import Item


class BiopsyTargetSequenceItem(Item):
    """Item of Biopsy Target Sequence (0018,2041) (PS3.3 C.8.11.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.7.html
    """

    __slots__ = ()

    TargetUID: UI = UI(0x0018_2042)
    """Target UID (0018,2042), VM 1, Type 1 (PS3.3 C.8.11.7)."""
    LocalizingCursorPosition: FLn = FLn(0x0018_2043)
    """Localizing Cursor Position (0018,2043), VM 2, Type 1 (PS3.3 C.8.11.7)."""
    CalculatedTargetPosition: FLn = FLn(0x0018_2044)
    """Calculated Target Position (0018,2044), VM 3, Type 1 (PS3.3 C.8.11.7)."""
    DisplayedZValue: FL = FL(0x0018_2046)
    """Displayed Z Value (0018,2046), VM 1, Type 1 (PS3.3 C.8.11.7)."""
    TargetLabel: SH_ = SH_(0x0018_2045)
    """Target Label (0018,2045), VM 1, Type 3 (PS3.3 C.8.11.7)."""
