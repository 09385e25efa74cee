# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Image Sets Sequence (0072,0020)."""

from __future__ import annotations

from dcmgen.model.fields import AT, CS, LO_, SQ, US, SSn, USn
from dcmgen.model.iod import Item
from dcmgen.model.parts import HangingProtocolSelectorAttributeContextMacro, HangingProtocolSelectorAttributeValueMacro


class ImageSetsSequenceItem(Item):
    """Item of Image Sets Sequence (0072,0020) (PS3.3 C.23.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.html#sect_C.23.1
    """

    __slots__ = ()

    ImageSetSelectorSequence = SQ(0x0072_0022, "ImageSetSelectorSequenceItem")
    TimeBasedImageSetsSequence = SQ(0x0072_0030, "TimeBasedImageSetsSequenceItem")


class TimeBasedImageSetsSequenceItem(Item):
    """Item of Time Based Image Sets Sequence (0072,0030) (PS3.3 C.23.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.html#sect_C.23.1
    """

    __slots__ = ()

    ImageSetNumber = US(0x0072_0032)
    ImageSetSelectorCategory = CS(0x0072_0034)
    RelativeTime = USn(0x0072_0038)
    RelativeTimeUnits = CS(0x0072_003A)
    AbstractPriorValue = SSn(0x0072_003C)
    AbstractPriorCodeSequence = SQ(0x0072_003E, "CodeSequenceMacro")
    ImageSetLabel = LO_(0x0072_0040)


class ImageSetSelectorSequenceItem(
    HangingProtocolSelectorAttributeContextMacro, HangingProtocolSelectorAttributeValueMacro, Item
):
    """Item of Image Set Selector Sequence (0072,0022) (PS3.3 C.23.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.html#sect_C.23.1
    """

    __slots__ = ()

    ImageSetSelectorUsageFlag = CS(0x0072_0024)
    SelectorAttribute = AT(0x0072_0026)
    SelectorAttributeVR = CS(0x0072_0050)
    SelectorValueNumber = US(0x0072_0028)
