# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Calculation Comment Sequence (0022,112A)."""

from __future__ import annotations

from dcmgen.model.fields import CST, LT
from dcmgen.model.iod import Item


class CalculationCommentSequenceItem(Item):
    """Item of Calculation Comment Sequence (0022,112A) (PS3.3 C.8.25.16.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.5.html
    """

    __slots__ = ()

    CalculationCommentType = CST(0x0022_112B)
    CalculationComment = LT(0x0022_112C)
