# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Brachy Task Sequence (0074,1401)."""

from typing import Literal

from dcmgen.model.fields import CS, DS, IS, SQ, DSValue, ISValue, Items
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ChannelDeliveryOrderSequenceItem(Item):
    """Item of Channel Delivery Order Sequence (0074,1405) (PS3.3 C.8.8.30).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.30.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedChannelNumber: ISValue = ...,
        ChannelDeliveryOrderIndex: ISValue = ...,
    ) -> None: ...
    ReferencedChannelNumber: IS
    """Referenced Channel Number (0074,1406), IS, VM 1, Type 1.

    PS3.3 C.8.8.30: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.30.html
    """
    ChannelDeliveryOrderIndex: IS
    """Channel Delivery Order Index (0074,140C), IS, VM 1, Type 1.

    PS3.3 C.8.8.30: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.30.html
    """

class ChannelDeliveryOrderSequenceItems(Sequence[ChannelDeliveryOrderSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedChannelNumber: ISValue = ...,
        ChannelDeliveryOrderIndex: ISValue = ...,
    ) -> ChannelDeliveryOrderSequenceItem: ...

class ChannelDeliveryContinuationSequenceItem(Item):
    """Item of Channel Delivery Continuation Sequence (0074,140D) (PS3.3 C.8.8.30).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.30.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedChannelNumber: ISValue = ...,
        StartCumulativeTimeWeight: DSValue = ...,
        EndCumulativeTimeWeight: DSValue = ...,
    ) -> None: ...
    ReferencedChannelNumber: IS
    """Referenced Channel Number (0074,1406), IS, VM 1, Type 1.

    PS3.3 C.8.8.30: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.30.html
    """
    StartCumulativeTimeWeight: DS
    """Start Cumulative Time Weight (0074,1407), DS, VM 1, Type 1.

    PS3.3 C.8.8.30: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.30.html
    """
    EndCumulativeTimeWeight: DS
    """End Cumulative Time Weight (0074,1408), DS, VM 1, Type 1.

    PS3.3 C.8.8.30: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.30.html
    """

class ChannelDeliveryContinuationSequenceItems(Sequence[ChannelDeliveryContinuationSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedChannelNumber: ISValue = ...,
        StartCumulativeTimeWeight: DSValue = ...,
        EndCumulativeTimeWeight: DSValue = ...,
    ) -> ChannelDeliveryContinuationSequenceItem: ...

class BrachyTaskSequenceItem(Item):
    """Item of Brachy Task Sequence (0074,1401) (PS3.3 C.8.8.30).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.30.html
    """

    def __init__(
        self,
        /,
        *,
        TreatmentDeliveryType: Literal["TREATMENT", "CONTINUATION"] = ...,
        ReferencedBrachyApplicationSetupNumber: ISValue = ...,
        ContinuationStartTotalReferenceAirKerma: DSValue = ...,
        ContinuationEndTotalReferenceAirKerma: DSValue = ...,
        ChannelDeliveryContinuationSequence: Items[ChannelDeliveryContinuationSequenceItem] = ...,
        ChannelDeliveryOrderSequence: Items[ChannelDeliveryOrderSequenceItem] = ...,
    ) -> None: ...
    TreatmentDeliveryType: CS[Literal["TREATMENT", "CONTINUATION"]]
    """Treatment Delivery Type (300A,00CE), CS, VM 1, Type 1.

    Enumerated Values: TREATMENT, CONTINUATION.

    PS3.3 C.8.8.30: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.30.html
    """
    ContinuationStartTotalReferenceAirKerma: DS
    """Continuation Start Total Reference Air Kerma (0074,1402), DS, VM 1, Type 1C.

    Required if Treatment Delivery Type is CONTINUATION. Not allowed otherwise.

    PS3.3 C.8.8.30: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.30.html
    """
    ContinuationEndTotalReferenceAirKerma: DS
    """Continuation End Total Reference Air Kerma (0074,1403), DS, VM 1, Type 1C.

    Required if Treatment Delivery Type is CONTINUATION. Not allowed otherwise.

    PS3.3 C.8.8.30: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.30.html
    """
    ReferencedBrachyApplicationSetupNumber: IS
    """Referenced Brachy Application Setup Number (300C,000C), IS, VM 1, Type 1.

    PS3.3 C.8.8.30: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.30.html
    """
    ChannelDeliveryOrderSequence: SQ[ChannelDeliveryOrderSequenceItems, ChannelDeliveryOrderSequenceItem]
    """Channel Delivery Order Sequence (0074,1405), SQ, VM 1, Type 3.

    PS3.3 C.8.8.30: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.30.html
    """
    ChannelDeliveryContinuationSequence: SQ[
        ChannelDeliveryContinuationSequenceItems, ChannelDeliveryContinuationSequenceItem
    ]
    """Channel Delivery Continuation Sequence (0074,140D), SQ, VM 1, Type 1C.

    Required if Treatment Delivery Type is CONTINUATION. Not allowed otherwise.

    PS3.3 C.8.8.30: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.30.html
    """

class BrachyTaskSequenceItems(Sequence[BrachyTaskSequenceItem]):
    def add(
        self,
        /,
        *,
        TreatmentDeliveryType: Literal["TREATMENT", "CONTINUATION"] = ...,
        ReferencedBrachyApplicationSetupNumber: ISValue = ...,
        ContinuationStartTotalReferenceAirKerma: DSValue = ...,
        ContinuationEndTotalReferenceAirKerma: DSValue = ...,
        ChannelDeliveryContinuationSequence: Items[ChannelDeliveryContinuationSequenceItem] = ...,
        ChannelDeliveryOrderSequence: Items[ChannelDeliveryOrderSequenceItem] = ...,
    ) -> BrachyTaskSequenceItem: ...
