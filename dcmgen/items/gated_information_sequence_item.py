# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Gated Information Sequence (0054,0062)."""

from __future__ import annotations

from dcmgen.model.fields import DS, DS_, IS_, LOT_, SQ
from dcmgen.model.iod import Item


class GatedInformationSequenceItem(Item):
    """Item of Gated Information Sequence (0054,0062) (PS3.3 C.8.4.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.13.html
    """

    __slots__ = ()

    TriggerTime = DS_(0x0018_1060)
    CardiacFramingType = LOT_(0x0018_1064)
    DataInformationSequence = SQ(0x0054_0063, "DataInformationSequenceItem")


class DataInformationSequenceItem(Item):
    """Item of Data Information Sequence (0054,0063) (PS3.3 C.8.4.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.13.html
    """

    __slots__ = ()

    FrameTime = DS(0x0018_1063)
    NominalInterval = IS_(0x0018_1062)
    LowRRValue = IS_(0x0018_1081)
    HighRRValue = IS_(0x0018_1082)
    IntervalsAcquired = IS_(0x0018_1083)
    IntervalsRejected = IS_(0x0018_1084)
    TimeSlotInformationSequence = SQ(0x0054_0072, "TimeSlotInformationSequenceItem")


class TimeSlotInformationSequenceItem(Item):
    """Item of Time Slot Information Sequence (0054,0072) (PS3.3 C.8.4.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.13.html
    """

    __slots__ = ()

    TimeSlotTime = DS_(0x0054_0073)
