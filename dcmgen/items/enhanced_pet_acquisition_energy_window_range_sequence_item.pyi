# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Energy Window Range Sequence (0054,0013)."""

from dcmgen.model.fields import DS, DSValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class EnhancedPETAcquisitionEnergyWindowRangeSequenceItem(Item):
    """Item of Energy Window Range Sequence (0054,0013) (PS3.3 C.8.22.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.2.html
    """

    def __init__(
        self,
        /,
        *,
        EnergyWindowLowerLimit: DSValue = ...,
        EnergyWindowUpperLimit: DSValue = ...,
    ) -> None: ...
    EnergyWindowLowerLimit: DS
    """Energy Window Lower Limit (0054,0014), DS, VM 1, Type 1.

    PS3.3 C.8.22.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.2.html
    """
    EnergyWindowUpperLimit: DS
    """Energy Window Upper Limit (0054,0015), DS, VM 1, Type 1.

    PS3.3 C.8.22.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.2.html
    """

class EnhancedPETAcquisitionEnergyWindowRangeSequenceItems(
    Sequence[EnhancedPETAcquisitionEnergyWindowRangeSequenceItem]
):
    def add(
        self,
        /,
        *,
        EnergyWindowLowerLimit: DSValue = ...,
        EnergyWindowUpperLimit: DSValue = ...,
    ) -> EnhancedPETAcquisitionEnergyWindowRangeSequenceItem: ...
