# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Gated Information Sequence (0054,0062)."""

from typing import Literal

from dcmgen.model.fields import DS, DS_, IS_, LOT_, SQ, AnyText, DS_Value, DSValue, IS_Value, Items
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class TimeSlotInformationSequenceItem(Item):
    """Item of Time Slot Information Sequence (0054,0072) (PS3.3 C.8.4.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.13.html
    """

    def __init__(
        self,
        /,
        *,
        TimeSlotTime: DS_Value = ...,
    ) -> None: ...
    TimeSlotTime: DS_
    """Time Slot Time (0054,0073), DS, VM 1, Type 3.

    PS3.3 C.8.4.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.13.html
    """

class TimeSlotInformationSequenceItems(Sequence[TimeSlotInformationSequenceItem]):
    def add(
        self,
        /,
        *,
        TimeSlotTime: DS_Value = ...,
    ) -> TimeSlotInformationSequenceItem: ...

class DataInformationSequenceItem(Item):
    """Item of Data Information Sequence (0054,0063) (PS3.3 C.8.4.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.13.html
    """

    def __init__(
        self,
        /,
        *,
        FrameTime: DSValue = ...,
        TimeSlotInformationSequence: Items[TimeSlotInformationSequenceItem] = ...,
        NominalInterval: IS_Value = ...,
        LowRRValue: IS_Value = ...,
        HighRRValue: IS_Value = ...,
        IntervalsAcquired: IS_Value = ...,
        IntervalsRejected: IS_Value = ...,
    ) -> None: ...
    FrameTime: DS
    """Frame Time (0018,1063), DS, VM 1, Type 1.

    PS3.3 C.8.4.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.13.html
    """
    NominalInterval: IS_
    """Nominal Interval (0018,1062), IS, VM 1, Type 3.

    PS3.3 C.8.4.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.13.html
    """
    LowRRValue: IS_
    """Low R-R Value (0018,1081), IS, VM 1, Type 3.

    PS3.3 C.8.4.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.13.html
    """
    HighRRValue: IS_
    """High R-R Value (0018,1082), IS, VM 1, Type 3.

    PS3.3 C.8.4.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.13.html
    """
    IntervalsAcquired: IS_
    """Intervals Acquired (0018,1083), IS, VM 1, Type 3.

    PS3.3 C.8.4.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.13.html
    """
    IntervalsRejected: IS_
    """Intervals Rejected (0018,1084), IS, VM 1, Type 3.

    PS3.3 C.8.4.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.13.html
    """
    TimeSlotInformationSequence: SQ[TimeSlotInformationSequenceItems, TimeSlotInformationSequenceItem]
    """Time Slot Information Sequence (0054,0072), SQ, VM 1, Type 2C.

    Required if Frame Increment Pointer is Time Slot Vector (0054,0070). Not allowed otherwise.

    PS3.3 C.8.4.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.13.html
    """

class DataInformationSequenceItems(Sequence[DataInformationSequenceItem]):
    def add(
        self,
        /,
        *,
        FrameTime: DSValue = ...,
        TimeSlotInformationSequence: Items[TimeSlotInformationSequenceItem] = ...,
        NominalInterval: IS_Value = ...,
        LowRRValue: IS_Value = ...,
        HighRRValue: IS_Value = ...,
        IntervalsAcquired: IS_Value = ...,
        IntervalsRejected: IS_Value = ...,
    ) -> DataInformationSequenceItem: ...

class GatedInformationSequenceItem(Item):
    """Item of Gated Information Sequence (0054,0062) (PS3.3 C.8.4.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.13.html
    """

    def __init__(
        self,
        /,
        *,
        DataInformationSequence: Items[DataInformationSequenceItem] = ...,
        TriggerTime: DS_Value = ...,
        CardiacFramingType: Literal["FORW", "BACK", "PCNT", None] | AnyText = ...,
    ) -> None: ...
    TriggerTime: DS_
    """Trigger Time (0018,1060), DS, VM 1, Type 3.

    PS3.3 C.8.4.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.13.html
    """
    CardiacFramingType: LOT_[Literal["FORW", "BACK", "PCNT"]]
    """Cardiac Framing Type (0018,1064), LO, VM 1, Type 3.

    Defined Terms: FORW, BACK, PCNT.

    PS3.3 C.8.4.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.13.html
    """
    DataInformationSequence: SQ[DataInformationSequenceItems, DataInformationSequenceItem]
    """Data Information Sequence (0054,0063), SQ, VM 1, Type 2.

    PS3.3 C.8.4.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.13.html
    """

class GatedInformationSequenceItems(Sequence[GatedInformationSequenceItem]):
    def add(
        self,
        /,
        *,
        DataInformationSequence: Items[DataInformationSequenceItem] = ...,
        TriggerTime: DS_Value = ...,
        CardiacFramingType: Literal["FORW", "BACK", "PCNT", None] | AnyText = ...,
    ) -> GatedInformationSequenceItem: ...
