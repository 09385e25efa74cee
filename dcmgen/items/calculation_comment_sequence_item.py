# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Calculation Comment Sequence (0022,112A)."""

from __future__ import annotations

from dcmgen.model.fields import CST, LT
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class CalculationCommentSequenceItem(Item):
    """Item of Calculation Comment Sequence (0022,112A) (PS3.3 C.8.25.16.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.5.html
    """

    __slots__ = ()

    CalculationCommentType: CST[Literal["INFORMATIVE", "WARNING"]] = CST(0x0022_112B)
    """Calculation Comment Type (0022,112B), VM 1, Type 1 (PS3.3 C.8.25.16.5)."""
    CalculationComment: LT = LT(0x0022_112C)
    """Calculation Comment (0022,112C), VM 1, Type 1 (PS3.3 C.8.25.16.5)."""
