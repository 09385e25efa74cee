# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Calculation Comment Sequence (0022,112A)."""

from typing import Literal

from dcmgen.model.fields import CST, LT, AnyText, LTValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class CalculationCommentSequenceItem(Item):
    """Item of Calculation Comment Sequence (0022,112A) (PS3.3 C.8.25.16.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.5.html
    """

    def __init__(
        self,
        /,
        *,
        CalculationCommentType: Literal["INFORMATIVE", "WARNING"] | AnyText = ...,
        CalculationComment: LTValue = ...,
    ) -> None: ...
    CalculationCommentType: CST[Literal["INFORMATIVE", "WARNING"]]
    """Calculation Comment Type (0022,112B), CS, VM 1, Type 1.

    Defined Terms: INFORMATIVE, WARNING.

    PS3.3 C.8.25.16.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.5.html
    """
    CalculationComment: LT
    """Calculation Comment (0022,112C), LT, VM 1, Type 1.

    PS3.3 C.8.25.16.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.5.html
    """

class CalculationCommentSequenceItems(Sequence[CalculationCommentSequenceItem]):
    def add(
        self,
        /,
        *,
        CalculationCommentType: Literal["INFORMATIVE", "WARNING"] | AnyText = ...,
        CalculationComment: LTValue = ...,
    ) -> CalculationCommentSequenceItem: ...
