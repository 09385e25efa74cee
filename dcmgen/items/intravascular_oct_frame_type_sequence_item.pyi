# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Intravascular OCT Frame Type Sequence (0052,0025)."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.model.fields import AnyText, CSTn
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class IntravascularOCTFrameTypeSequenceItem(Item):
    """Item of Intravascular OCT Frame Type Sequence (0052,0025) (PS3.3 C.8.27.6.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.6.html#sect_C.8.27.6.1
    """

    def __init__(
        self,
        /,
        *,
        FrameType: Iterable[Literal["AXIAL", "LONGITUDINAL"] | AnyText]
        | Literal["AXIAL", "LONGITUDINAL"]
        | AnyText
        | None = ...,
    ) -> None: ...
    FrameType: CSTn[Literal["AXIAL", "LONGITUDINAL"]]
    """Frame Type (0008,9007), CS, VM 4-5, Type 1.

    Defined Terms of Value 3: AXIAL, LONGITUDINAL.

    PS3.3 C.8.27.6.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.6.html#sect_C.8.27.6.1
    """

class IntravascularOCTFrameTypeSequenceItems(Sequence[IntravascularOCTFrameTypeSequenceItem]):
    def add(
        self,
        /,
        *,
        FrameType: Iterable[Literal["AXIAL", "LONGITUDINAL"] | AnyText]
        | Literal["AXIAL", "LONGITUDINAL"]
        | AnyText
        | None = ...,
    ) -> IntravascularOCTFrameTypeSequenceItem: ...
