# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of X-Ray Grid Sequence (0018,9555)."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.model.fields import AnyText, CSTn
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class XRayGridSequenceItem(Item):
    """Item of X-Ray Grid Sequence (0018,9555) (PS3.3 C.8.31.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.7.html
    """

    def __init__(
        self,
        /,
        *,
        Grid: Iterable[Literal["FIXED", "FOCUSED", "RECIPROCATING", "PARALLEL", "CROSSED", "NONE"] | AnyText]
        | Literal["FIXED", "FOCUSED", "RECIPROCATING", "PARALLEL", "CROSSED", "NONE"]
        | AnyText
        | None = ...,
    ) -> None: ...
    Grid: CSTn[Literal["FIXED", "FOCUSED", "RECIPROCATING", "PARALLEL", "CROSSED", "NONE"]]
    """Grid (0018,1166), CS, VM 1-n, Type 1.

    Defined Terms: FIXED, FOCUSED, RECIPROCATING, PARALLEL, CROSSED, NONE.

    PS3.3 C.8.31.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.7.html
    """

class XRayGridSequenceItems(Sequence[XRayGridSequenceItem]):
    def add(
        self,
        /,
        *,
        Grid: Iterable[Literal["FIXED", "FOCUSED", "RECIPROCATING", "PARALLEL", "CROSSED", "NONE"] | AnyText]
        | Literal["FIXED", "FOCUSED", "RECIPROCATING", "PARALLEL", "CROSSED", "NONE"]
        | AnyText
        | None = ...,
    ) -> XRayGridSequenceItem: ...
