# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Billing Supplies and Devices Sequence (0040,0324)."""

from __future__ import annotations

from dcmgen.model.fields import DS_, SQ
from dcmgen.model.iod import Item


class BillingSuppliesAndDevicesSequenceItem(Item):
    """Item of Billing Supplies and Devices Sequence (0040,0324) (PS3.3 C.4.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.17.html
    """

    __slots__ = ()

    QuantitySequence = SQ(0x0040_0293, "QuantitySequenceItem")
    BillingItemSequence = SQ(0x0040_0296, "CodeSequenceMacro")


class QuantitySequenceItem(Item):
    """Item of Quantity Sequence (0040,0293) (PS3.3 C.4.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.17.html
    """

    __slots__ = ()

    Quantity = DS_(0x0040_0294)
    MeasuringUnitsSequence = SQ(0x0040_0295, "CodeSequenceMacro")
