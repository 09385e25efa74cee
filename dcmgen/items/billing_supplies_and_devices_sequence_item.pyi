# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Billing Supplies and Devices Sequence (0040,0324)."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import DS_, SQ, DS_Value, Items
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class QuantitySequenceItem(Item):
    """Item of Quantity Sequence (0040,0293) (PS3.3 C.4.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.17.html
    """

    def __init__(
        self,
        /,
        *,
        Quantity: DS_Value = ...,
        MeasuringUnitsSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    Quantity: DS_
    """Quantity (0040,0294), DS, VM 1.

    PS3.3 C.4.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.17.html
    """
    MeasuringUnitsSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Measuring Units Sequence (0040,0295), SQ, VM 1.

    PS3.3 C.4.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.17.html
    """

class QuantitySequenceItems(Sequence[QuantitySequenceItem]):
    def add(
        self,
        /,
        *,
        Quantity: DS_Value = ...,
        MeasuringUnitsSequence: Items[CodeSequenceMacro] = ...,
    ) -> QuantitySequenceItem: ...

class BillingSuppliesAndDevicesSequenceItem(Item):
    """Item of Billing Supplies and Devices Sequence (0040,0324) (PS3.3 C.4.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.17.html
    """

    def __init__(
        self,
        /,
        *,
        QuantitySequence: Items[QuantitySequenceItem] = ...,
        BillingItemSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    QuantitySequence: SQ[QuantitySequenceItems, QuantitySequenceItem]
    """Quantity Sequence (0040,0293), SQ, VM 1.

    PS3.3 C.4.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.17.html
    """
    BillingItemSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Billing Item Sequence (0040,0296), SQ, VM 1.

    PS3.3 C.4.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.17.html
    """

class BillingSuppliesAndDevicesSequenceItems(Sequence[BillingSuppliesAndDevicesSequenceItem]):
    def add(
        self,
        /,
        *,
        QuantitySequence: Items[QuantitySequenceItem] = ...,
        BillingItemSequence: Items[CodeSequenceMacro] = ...,
    ) -> BillingSuppliesAndDevicesSequenceItem: ...
