# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Screening Baseline Measured Sequence (0024,0122)."""

from typing import Literal

from dcmgen.model.fields import CS, FL, FLValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ScreeningBaselineMeasuredSequenceItem(Item):
    """Item of Screening Baseline Measured Sequence (0024,0122) (PS3.3 C.8.26.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.4.html
    """

    def __init__(
        self,
        /,
        *,
        ScreeningBaselineType: Literal["CENTRAL", "PERIPHERAL"] = ...,
        ScreeningBaselineValue: FLValue = ...,
    ) -> None: ...
    ScreeningBaselineType: CS[Literal["CENTRAL", "PERIPHERAL"]]
    """Screening Baseline Type (0024,0124), CS, VM 1, Type 1.

    Enumerated Values: CENTRAL, PERIPHERAL.

    PS3.3 C.8.26.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.4.html
    """
    ScreeningBaselineValue: FL
    """Screening Baseline Value (0024,0126), FL, VM 1, Type 1.

    PS3.3 C.8.26.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.4.html
    """

class ScreeningBaselineMeasuredSequenceItems(Sequence[ScreeningBaselineMeasuredSequenceItem]):
    def add(
        self,
        /,
        *,
        ScreeningBaselineType: Literal["CENTRAL", "PERIPHERAL"] = ...,
        ScreeningBaselineValue: FLValue = ...,
    ) -> ScreeningBaselineMeasuredSequenceItem: ...
