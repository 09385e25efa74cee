# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Screening Baseline Measured Sequence (0024,0122)."""

from __future__ import annotations

from dcmgen.model.fields import CS, FL
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class ScreeningBaselineMeasuredSequenceItem(Item):
    """Item of Screening Baseline Measured Sequence (0024,0122) (PS3.3 C.8.26.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.4.html
    """

    __slots__ = ()

    ScreeningBaselineType: CS[Literal["CENTRAL", "PERIPHERAL"]] = CS(0x0024_0124)
    """Screening Baseline Type (0024,0124), VM 1, Type 1 (PS3.3 C.8.26.4)."""
    ScreeningBaselineValue: FL = FL(0x0024_0126)
    """Screening Baseline Value (0024,0126), VM 1, Type 1 (PS3.3 C.8.26.4)."""
