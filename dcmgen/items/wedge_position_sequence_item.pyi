# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Wedge Position Sequence (300A,0116)."""

from typing import Literal

from dcmgen.model.fields import CS, IS, ISValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class WedgePositionSequenceItem(Item):
    """Item of Wedge Position Sequence (300A,0116) (PS3.3 C.8.8.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """

    def __init__(
        self,
        /,
        *,
        WedgePosition: Literal["IN", "OUT"] = ...,
        ReferencedWedgeNumber: ISValue = ...,
    ) -> None: ...
    ReferencedWedgeNumber: IS
    """Referenced Wedge Number (300C,00C0), IS, VM 1, Type 1.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    WedgePosition: CS[Literal["IN", "OUT"]]
    """Wedge Position (300A,0118), CS, VM 1, Type 1.

    Enumerated Values: IN, OUT.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """

class WedgePositionSequenceItems(Sequence[WedgePositionSequenceItem]):
    def add(
        self,
        /,
        *,
        WedgePosition: Literal["IN", "OUT"] = ...,
        ReferencedWedgeNumber: ISValue = ...,
    ) -> WedgePositionSequenceItem: ...
