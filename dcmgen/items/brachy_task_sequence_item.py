# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Brachy Task Sequence (0074,1401)."""

from __future__ import annotations

from dcmgen.model.fields import CS, DS, IS, SQ
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class BrachyTaskSequenceItem(Item):
    """Item of Brachy Task Sequence (0074,1401) (PS3.3 C.8.8.30).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.30.html
    """

    __slots__ = ()

    TreatmentDeliveryType: CS[Literal["TREATMENT", "CONTINUATION"]] = CS(0x300A_00CE)
    """Treatment Delivery Type (300A,00CE), VM 1, Type 1 (PS3.3 C.8.8.30)."""
    ContinuationStartTotalReferenceAirKerma: DS = DS(0x0074_1402)
    """Continuation Start Total Reference Air Kerma (0074,1402), VM 1, Type 1C (PS3.3 C.8.8.30)."""
    ContinuationEndTotalReferenceAirKerma: DS = DS(0x0074_1403)
    """Continuation End Total Reference Air Kerma (0074,1403), VM 1, Type 1C (PS3.3 C.8.8.30)."""
    ReferencedBrachyApplicationSetupNumber: IS = IS(0x300C_000C)
    """Referenced Brachy Application Setup Number (300C,000C), VM 1, Type 1 (PS3.3 C.8.8.30)."""
    ChannelDeliveryOrderSequence: SQ[ChannelDeliveryOrderSequenceItem] = SQ(
        0x0074_1405, "ChannelDeliveryOrderSequenceItem"
    )
    """Channel Delivery Order Sequence (0074,1405), VM 1, Type 3 (PS3.3 C.8.8.30)."""
    ChannelDeliveryContinuationSequence: SQ[ChannelDeliveryContinuationSequenceItem] = SQ(
        0x0074_140D, "ChannelDeliveryContinuationSequenceItem"
    )
    """Channel Delivery Continuation Sequence (0074,140D), VM 1, Type 1C (PS3.3 C.8.8.30)."""


class ChannelDeliveryOrderSequenceItem(Item):
    """Item of Channel Delivery Order Sequence (0074,1405) (PS3.3 C.8.8.30).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.30.html
    """

    __slots__ = ()

    ReferencedChannelNumber: IS = IS(0x0074_1406)
    """Referenced Channel Number (0074,1406), VM 1, Type 1 (PS3.3 C.8.8.30)."""
    ChannelDeliveryOrderIndex: IS = IS(0x0074_140C)
    """Channel Delivery Order Index (0074,140C), VM 1, Type 1 (PS3.3 C.8.8.30)."""


class ChannelDeliveryContinuationSequenceItem(Item):
    """Item of Channel Delivery Continuation Sequence (0074,140D) (PS3.3 C.8.8.30).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.30.html
    """

    __slots__ = ()

    ReferencedChannelNumber: IS = IS(0x0074_1406)
    """Referenced Channel Number (0074,1406), VM 1, Type 1 (PS3.3 C.8.8.30)."""
    StartCumulativeTimeWeight: DS = DS(0x0074_1407)
    """Start Cumulative Time Weight (0074,1407), VM 1, Type 1 (PS3.3 C.8.8.30)."""
    EndCumulativeTimeWeight: DS = DS(0x0074_1408)
    """End Cumulative Time Weight (0074,1408), VM 1, Type 1 (PS3.3 C.8.8.30)."""
