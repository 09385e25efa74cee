# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Brachy Task Sequence (0074,1401)."""

from __future__ import annotations

from dcmgen.model.fields import CS, DS, IS, SQ
from dcmgen.model.iod import Item


class BrachyTaskSequenceItem(Item):
    """Item of Brachy Task Sequence (0074,1401) (PS3.3 C.8.8.30).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.30.html
    """

    __slots__ = ()

    TreatmentDeliveryType = CS(0x300A_00CE)
    ContinuationStartTotalReferenceAirKerma = DS(0x0074_1402)
    ContinuationEndTotalReferenceAirKerma = DS(0x0074_1403)
    ReferencedBrachyApplicationSetupNumber = IS(0x300C_000C)
    ChannelDeliveryOrderSequence = SQ(0x0074_1405, "ChannelDeliveryOrderSequenceItem")
    ChannelDeliveryContinuationSequence = SQ(0x0074_140D, "ChannelDeliveryContinuationSequenceItem")


class ChannelDeliveryOrderSequenceItem(Item):
    """Item of Channel Delivery Order Sequence (0074,1405) (PS3.3 C.8.8.30).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.30.html
    """

    __slots__ = ()

    ReferencedChannelNumber = IS(0x0074_1406)
    ChannelDeliveryOrderIndex = IS(0x0074_140C)


class ChannelDeliveryContinuationSequenceItem(Item):
    """Item of Channel Delivery Continuation Sequence (0074,140D) (PS3.3 C.8.8.30).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.30.html
    """

    __slots__ = ()

    ReferencedChannelNumber = IS(0x0074_1406)
    StartCumulativeTimeWeight = DS(0x0074_1407)
    EndCumulativeTimeWeight = DS(0x0074_1408)
