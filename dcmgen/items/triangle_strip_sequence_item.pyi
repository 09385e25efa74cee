# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Triangle Strip Sequence (0066,0026)."""

from dcmgen.model.fields import OL, OLValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class TriangleStripSequenceItem(Item):
    """Item of Triangle Strip Sequence (0066,0026) (PS3.3 C.27.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.4.html
    """

    def __init__(
        self,
        /,
        *,
        LongPrimitivePointIndexList: OLValue = ...,
    ) -> None: ...
    LongPrimitivePointIndexList: OL
    """Long Primitive Point Index List (0066,0040), OL, VM 1, Type 1.

    PS3.3 C.27.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.4.html
    """

class TriangleStripSequenceItems(Sequence[TriangleStripSequenceItem]):
    def add(
        self,
        /,
        *,
        LongPrimitivePointIndexList: OLValue = ...,
    ) -> TriangleStripSequenceItem: ...
