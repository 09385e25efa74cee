# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Referenced Bolus Sequence (300C,00B0)."""

from dcmgen.model.fields import IS, LO_, ISValue, LO_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ReferencedBolusSequenceItem(Item):
    """Item of Referenced Bolus Sequence (300C,00B0) (PS3.3 C.8.8.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedROINumber: ISValue = ...,
        AccessoryCode: LO_Value = ...,
    ) -> None: ...
    ReferencedROINumber: IS
    """Referenced ROI Number (3006,0084), IS, VM 1, Type 1.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    AccessoryCode: LO_
    """Accessory Code (300A,00F9), LO, VM 1, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

class ReferencedBolusSequenceItems(Sequence[ReferencedBolusSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedROINumber: ISValue = ...,
        AccessoryCode: LO_Value = ...,
    ) -> ReferencedBolusSequenceItem: ...
