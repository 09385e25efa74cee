# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Threshold Sequence (0070,1B11)."""

from typing import Literal

from dcmgen.model.fields import CS, FD, SQ, FDValue, Items
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ThresholdValueSequenceItem(Item):
    """Item of Threshold Value Sequence (0070,1B12) (PS3.3 C.11.33.1.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.33.html#sect_C.11.33.1.2
    """

    def __init__(
        self,
        /,
        *,
        ThresholdValue: FDValue = ...,
    ) -> None: ...
    ThresholdValue: FD
    """Threshold Value (0070,1B14), FD, VM 1, Type 1.

    PS3.3 C.11.33.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.33.html#sect_C.11.33.1.2
    """

class ThresholdValueSequenceItems(Sequence[ThresholdValueSequenceItem]):
    def add(
        self,
        /,
        *,
        ThresholdValue: FDValue = ...,
    ) -> ThresholdValueSequenceItem: ...

class ThresholdSequenceItem(Item):
    """Item of Threshold Sequence (0070,1B11) (PS3.3 C.11.33.1.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.33.html#sect_C.11.33.1.2
    """

    def __init__(
        self,
        /,
        *,
        ThresholdValueSequence: Items[ThresholdValueSequenceItem] = ...,
        ThresholdType: Literal[
            "RANGE_INCL", "RANGE_EXCL", "GREATER_OR_EQUAL", "LESS_OR_EQUAL", "GREATER_THAN", "LESS_THAN"
        ] = ...,
    ) -> None: ...
    ThresholdType: CS[
        Literal["RANGE_INCL", "RANGE_EXCL", "GREATER_OR_EQUAL", "LESS_OR_EQUAL", "GREATER_THAN", "LESS_THAN"]
    ]
    """Threshold Type (0070,1B13), CS, VM 1, Type 1.

    Enumerated Values: RANGE_INCL, RANGE_EXCL, GREATER_OR_EQUAL, LESS_OR_EQUAL, GREATER_THAN, LESS_THAN.

    PS3.3 C.11.33.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.33.html#sect_C.11.33.1.2
    """
    ThresholdValueSequence: SQ[ThresholdValueSequenceItems, ThresholdValueSequenceItem]
    """Threshold Value Sequence (0070,1B12), SQ, VM 1, Type 1.

    PS3.3 C.11.33.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.33.html#sect_C.11.33.1.2
    """

class ThresholdSequenceItems(Sequence[ThresholdSequenceItem]):
    def add(
        self,
        /,
        *,
        ThresholdValueSequence: Items[ThresholdValueSequenceItem] = ...,
        ThresholdType: Literal[
            "RANGE_INCL", "RANGE_EXCL", "GREATER_OR_EQUAL", "LESS_OR_EQUAL", "GREATER_THAN", "LESS_THAN"
        ] = ...,
    ) -> ThresholdSequenceItem: ...
