# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Energy Window Range Sequence (0054,0013)."""

from dcmgen.model.fields import DS_, DS_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class EnergyWindowRangeSequenceItem(Item):
    """Item of Energy Window Range Sequence (0054,0013) (PS3.3 C.8.4.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.10.html
    """

    def __init__(
        self,
        /,
        *,
        EnergyWindowLowerLimit: DS_Value = ...,
        EnergyWindowUpperLimit: DS_Value = ...,
    ) -> None: ...
    EnergyWindowLowerLimit: DS_
    """Energy Window Lower Limit (0054,0014), DS, VM 1, Type 3.

    PS3.3 C.8.4.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.10.html
    """
    EnergyWindowUpperLimit: DS_
    """Energy Window Upper Limit (0054,0015), DS, VM 1, Type 3.

    PS3.3 C.8.4.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.10.html
    """

class EnergyWindowRangeSequenceItems(Sequence[EnergyWindowRangeSequenceItem]):
    def add(
        self,
        /,
        *,
        EnergyWindowLowerLimit: DS_Value = ...,
        EnergyWindowUpperLimit: DS_Value = ...,
    ) -> EnergyWindowRangeSequenceItem: ...
