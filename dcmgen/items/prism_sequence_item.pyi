# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Prism Sequence (0046,0028)."""

from typing import Literal

from dcmgen.model.fields import CS, FD, FDValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class PrismSequenceItem(Item):
    """Item of Prism Sequence (0046,0028) (PS3.3 C.8.25.6.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.6.2.html
    """

    def __init__(
        self,
        /,
        *,
        HorizontalPrismPower: FDValue = ...,
        HorizontalPrismBase: Literal["IN", "OUT"] = ...,
        VerticalPrismPower: FDValue = ...,
        VerticalPrismBase: Literal["UP", "DOWN"] = ...,
    ) -> None: ...
    HorizontalPrismPower: FD
    """Horizontal Prism Power (0046,0030), FD, VM 1, Type 1.

    PS3.3 C.8.25.6.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.6.2.html
    """
    HorizontalPrismBase: CS[Literal["IN", "OUT"]]
    """Horizontal Prism Base (0046,0032), CS, VM 1, Type 1.

    Enumerated Values: IN, OUT.

    PS3.3 C.8.25.6.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.6.2.html
    """
    VerticalPrismPower: FD
    """Vertical Prism Power (0046,0034), FD, VM 1, Type 1.

    PS3.3 C.8.25.6.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.6.2.html
    """
    VerticalPrismBase: CS[Literal["UP", "DOWN"]]
    """Vertical Prism Base (0046,0036), CS, VM 1, Type 1.

    Enumerated Values: UP, DOWN.

    PS3.3 C.8.25.6.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.6.2.html
    """

class PrismSequenceItems(Sequence[PrismSequenceItem]):
    def add(
        self,
        /,
        *,
        HorizontalPrismPower: FDValue = ...,
        HorizontalPrismBase: Literal["IN", "OUT"] = ...,
        VerticalPrismPower: FDValue = ...,
        VerticalPrismBase: Literal["UP", "DOWN"] = ...,
    ) -> PrismSequenceItem: ...
