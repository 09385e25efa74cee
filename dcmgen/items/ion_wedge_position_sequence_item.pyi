# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Ion Wedge Position Sequence (300A,03AC)."""

from typing import Literal

from dcmgen.model.fields import CS, FL, IS, FLValue, ISValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class IonWedgePositionSequenceItem(Item):
    """Item of Ion Wedge Position Sequence (300A,03AC) (PS3.3 C.8.8.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

    def __init__(
        self,
        /,
        *,
        WedgePosition: Literal["IN", "OUT"] = ...,
        ReferencedWedgeNumber: ISValue = ...,
        WedgeThinEdgePosition: FLValue = ...,
    ) -> None: ...
    ReferencedWedgeNumber: IS
    """Referenced Wedge Number (300C,00C0), IS, VM 1, Type 1.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    WedgePosition: CS[Literal["IN", "OUT"]]
    """Wedge Position (300A,0118), CS, VM 1, Type 1.

    Enumerated Values: IN, OUT.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    WedgeThinEdgePosition: FL
    """Wedge Thin Edge Position (300A,00DB), FL, VM 1, Type 1C.

    Required if in the item of Ion Wedge Sequence that Referenced Wedge Number refers to, Wedge Type is
    PARTIAL_STANDARD or PARTIAL_MOTORIZ. Not allowed otherwise.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

class IonWedgePositionSequenceItems(Sequence[IonWedgePositionSequenceItem]):
    def add(
        self,
        /,
        *,
        WedgePosition: Literal["IN", "OUT"] = ...,
        ReferencedWedgeNumber: ISValue = ...,
        WedgeThinEdgePosition: FLValue = ...,
    ) -> IonWedgePositionSequenceItem: ...
