# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Biopsy Target Sequence (0018,2041)."""

from __future__ import annotations

from dcmgen.model.fields import FL, SH_, UI, FLn
from dcmgen.model.iod import Item


class BiopsyTargetSequenceItem(Item):
    """Item of Biopsy Target Sequence (0018,2041) (PS3.3 C.8.11.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.7.html
    """

    __slots__ = ()

    TargetUID = UI(0x0018_2042)
    LocalizingCursorPosition = FLn(0x0018_2043)
    CalculatedTargetPosition = FLn(0x0018_2044)
    DisplayedZValue = FL(0x0018_2046)
    TargetLabel = SH_(0x0018_2045)
