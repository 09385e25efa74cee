# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Add Other Sequence (0046,0102)."""

from dcmgen.model.fields import FD, FD_, FD_Value, FDValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class AddOtherSequenceItem(Item):
    """Item of Add Other Sequence (0046,0102) (PS3.3 C.8.25.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.11.html
    """

    def __init__(
        self,
        /,
        *,
        AddPower: FDValue = ...,
        ViewingDistance: FD_Value = ...,
    ) -> None: ...
    AddPower: FD
    """Add Power (0046,0104), FD, VM 1, Type 1.

    PS3.3 C.8.25.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.11.html
    """
    ViewingDistance: FD_
    """Viewing Distance (0046,0106), FD, VM 1, Type 3.

    PS3.3 C.8.25.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.11.html
    """

class AddOtherSequenceItems(Sequence[AddOtherSequenceItem]):
    def add(
        self,
        /,
        *,
        AddPower: FDValue = ...,
        ViewingDistance: FD_Value = ...,
    ) -> AddOtherSequenceItem: ...
