# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Frame VOI LUT Sequence (0028,9132)."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.model.fields import CST_, AnyText, DSn, DSnValue, LOTn
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class FrameVOILUTSequenceItem(Item):
    """Item of Frame VOI LUT Sequence (0028,9132) (PS3.3 C.7.6.16.2.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.10
    """

    def __init__(
        self,
        /,
        *,
        WindowCenter: DSnValue = ...,
        WindowWidth: DSnValue = ...,
        WindowCenterWidthExplanation: Iterable[Literal["BRAIN", "SOFT_TISSUE", "LUNG", "BONE"] | AnyText]
        | Literal["BRAIN", "SOFT_TISSUE", "LUNG", "BONE"]
        | AnyText
        | None = ...,
        VOILUTFunction: Literal["LINEAR", "LINEAR_EXACT", "SIGMOID", None] | AnyText = ...,
    ) -> None: ...
    WindowCenter: DSn
    """Window Center (0028,1050), DS, VM 1-n, Type 1.

    PS3.3 C.7.6.16.2.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.10
    """
    WindowWidth: DSn
    """Window Width (0028,1051), DS, VM 1-n, Type 1.

    PS3.3 C.7.6.16.2.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.10
    """
    WindowCenterWidthExplanation: LOTn[Literal["BRAIN", "SOFT_TISSUE", "LUNG", "BONE"]]
    """Window Center & Width Explanation (0028,1055), LO, VM 1-n, Type 3.

    Defined Terms if a condition that cannot be checked (condition of a list) applies: BRAIN, SOFT_TISSUE, LUNG,
    BONE.

    PS3.3 C.7.6.16.2.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.10
    """
    VOILUTFunction: CST_[Literal["LINEAR", "LINEAR_EXACT", "SIGMOID"]]
    """VOI LUT Function (0028,1056), CS, VM 1, Type 3.

    Defined Terms: LINEAR, LINEAR_EXACT, SIGMOID.

    PS3.3 C.7.6.16.2.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.10
    """

class FrameVOILUTSequenceItems(Sequence[FrameVOILUTSequenceItem]):
    def add(
        self,
        /,
        *,
        WindowCenter: DSnValue = ...,
        WindowWidth: DSnValue = ...,
        WindowCenterWidthExplanation: Iterable[Literal["BRAIN", "SOFT_TISSUE", "LUNG", "BONE"] | AnyText]
        | Literal["BRAIN", "SOFT_TISSUE", "LUNG", "BONE"]
        | AnyText
        | None = ...,
        VOILUTFunction: Literal["LINEAR", "LINEAR_EXACT", "SIGMOID", None] | AnyText = ...,
    ) -> FrameVOILUTSequenceItem: ...
