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
    """Time Slot Time (0054,0073), VM 1, Type 3 (PS3.3 C.8.4.13)."""

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
    """Frame Time (0018,1063), VM 1, Type 1 (PS3.3 C.8.4.13)."""
    NominalInterval: IS_
    """Nominal Interval (0018,1062), VM 1, Type 3 (PS3.3 C.8.4.13)."""
    LowRRValue: IS_
    """Low R-R Value (0018,1081), VM 1, Type 3 (PS3.3 C.8.4.13)."""
    HighRRValue: IS_
    """High R-R Value (0018,1082), VM 1, Type 3 (PS3.3 C.8.4.13)."""
    IntervalsAcquired: IS_
    """Intervals Acquired (0018,1083), VM 1, Type 3 (PS3.3 C.8.4.13)."""
    IntervalsRejected: IS_
    """Intervals Rejected (0018,1084), VM 1, Type 3 (PS3.3 C.8.4.13)."""
    TimeSlotInformationSequence: SQ[TimeSlotInformationSequenceItems, TimeSlotInformationSequenceItem]
    """Time Slot Information Sequence (0054,0072), VM 1, Type 2C (PS3.3 C.8.4.13)."""

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
    """Trigger Time (0018,1060), VM 1, Type 3 (PS3.3 C.8.4.13)."""
    CardiacFramingType: LOT_[Literal["FORW", "BACK", "PCNT"]]
    """Cardiac Framing Type (0018,1064), VM 1, Type 3 (PS3.3 C.8.4.13)."""
    DataInformationSequence: SQ[DataInformationSequenceItems, DataInformationSequenceItem]
    """Data Information Sequence (0054,0063), VM 1, Type 2 (PS3.3 C.8.4.13)."""

class GatedInformationSequenceItems(Sequence[GatedInformationSequenceItem]):
    def add(
        self,
        /,
        *,
        DataInformationSequence: Items[DataInformationSequenceItem] = ...,
        TriggerTime: DS_Value = ...,
        CardiacFramingType: Literal["FORW", "BACK", "PCNT", None] | AnyText = ...,
    ) -> GatedInformationSequenceItem: ...
