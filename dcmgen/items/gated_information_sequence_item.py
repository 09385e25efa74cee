# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Gated Information Sequence (0054,0062)."""

from __future__ import annotations

from dcmgen.model.fields import DS, DS_, IS_, LOT_, SQ
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class GatedInformationSequenceItem(Item):
    """Item of Gated Information Sequence (0054,0062) (PS3.3 C.8.4.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.13.html
    """

    __slots__ = ()

    TriggerTime: DS_ = DS_(0x0018_1060)
    """Trigger Time (0018,1060), VM 1, Type 3 (PS3.3 C.8.4.13)."""
    CardiacFramingType: LOT_[Literal["FORW", "BACK", "PCNT"]] = LOT_(0x0018_1064)
    """Cardiac Framing Type (0018,1064), VM 1, Type 3 (PS3.3 C.8.4.13)."""
    DataInformationSequence: SQ[DataInformationSequenceItem] = SQ(0x0054_0063, "DataInformationSequenceItem")
    """Data Information Sequence (0054,0063), VM 1, Type 2 (PS3.3 C.8.4.13)."""


class DataInformationSequenceItem(Item):
    """Item of Data Information Sequence (0054,0063) (PS3.3 C.8.4.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.13.html
    """

    __slots__ = ()

    FrameTime: DS = DS(0x0018_1063)
    """Frame Time (0018,1063), VM 1, Type 1 (PS3.3 C.8.4.13)."""
    NominalInterval: IS_ = IS_(0x0018_1062)
    """Nominal Interval (0018,1062), VM 1, Type 3 (PS3.3 C.8.4.13)."""
    LowRRValue: IS_ = IS_(0x0018_1081)
    """Low R-R Value (0018,1081), VM 1, Type 3 (PS3.3 C.8.4.13)."""
    HighRRValue: IS_ = IS_(0x0018_1082)
    """High R-R Value (0018,1082), VM 1, Type 3 (PS3.3 C.8.4.13)."""
    IntervalsAcquired: IS_ = IS_(0x0018_1083)
    """Intervals Acquired (0018,1083), VM 1, Type 3 (PS3.3 C.8.4.13)."""
    IntervalsRejected: IS_ = IS_(0x0018_1084)
    """Intervals Rejected (0018,1084), VM 1, Type 3 (PS3.3 C.8.4.13)."""
    TimeSlotInformationSequence: SQ[TimeSlotInformationSequenceItem] = SQ(
        0x0054_0072, "TimeSlotInformationSequenceItem"
    )
    """Time Slot Information Sequence (0054,0072), VM 1, Type 2C (PS3.3 C.8.4.13)."""


class TimeSlotInformationSequenceItem(Item):
    """Item of Time Slot Information Sequence (0054,0072) (PS3.3 C.8.4.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.13.html
    """

    __slots__ = ()

    TimeSlotTime: DS_ = DS_(0x0054_0073)
    """Time Slot Time (0054,0073), VM 1, Type 3 (PS3.3 C.8.4.13)."""
