# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Energy Window Information Sequence (0054,0012)."""

from dcmgen.items.energy_window_range_sequence_item import EnergyWindowRangeSequenceItem, EnergyWindowRangeSequenceItems
from dcmgen.model.fields import SH_, SQ, Items, SH_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class EnergyWindowInformationSequenceItem(Item):
    """Item of Energy Window Information Sequence (0054,0012) (PS3.3 C.8.4.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.10.html
    """

    def __init__(
        self,
        /,
        *,
        EnergyWindowRangeSequence: Items[EnergyWindowRangeSequenceItem] = ...,
        EnergyWindowName: SH_Value = ...,
    ) -> None: ...
    EnergyWindowName: SH_
    """Energy Window Name (0054,0018), SH, VM 1, Type 3.

    PS3.3 C.8.4.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.10.html
    """
    EnergyWindowRangeSequence: SQ[EnergyWindowRangeSequenceItems, EnergyWindowRangeSequenceItem]
    """Energy Window Range Sequence (0054,0013), SQ, VM 1, Type 3.

    PS3.3 C.8.4.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.10.html
    """

class EnergyWindowInformationSequenceItems(Sequence[EnergyWindowInformationSequenceItem]):
    def add(
        self,
        /,
        *,
        EnergyWindowRangeSequence: Items[EnergyWindowRangeSequenceItem] = ...,
        EnergyWindowName: SH_Value = ...,
    ) -> EnergyWindowInformationSequenceItem: ...
