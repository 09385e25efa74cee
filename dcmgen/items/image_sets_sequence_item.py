# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Image Sets Sequence (0072,0020)."""

from __future__ import annotations

from dcmgen.items.hanging_protocol_selector_attribute_context_macro import HangingProtocolSelectorAttributeContextMacro
from dcmgen.items.hanging_protocol_selector_attribute_value_macro import HangingProtocolSelectorAttributeValueMacro
from dcmgen.model.fields import AT, CS, LO_, SQ, US, SSn, USn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro


class ImageSetsSequenceItem(Item):
    """Item of Image Sets Sequence (0072,0020) (PS3.3 C.23.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.html#sect_C.23.1
    """

    __slots__ = ()

    ImageSetSelectorSequence: SQ[ImageSetSelectorSequenceItem] = SQ(0x0072_0022, "ImageSetSelectorSequenceItem")
    """Image Set Selector Sequence (0072,0022), VM 1, Type 1 (PS3.3 C.23.1)."""
    TimeBasedImageSetsSequence: SQ[TimeBasedImageSetsSequenceItem] = SQ(0x0072_0030, "TimeBasedImageSetsSequenceItem")
    """Time Based Image Sets Sequence (0072,0030), VM 1, Type 1 (PS3.3 C.23.1)."""


class TimeBasedImageSetsSequenceItem(Item):
    """Item of Time Based Image Sets Sequence (0072,0030) (PS3.3 C.23.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.html#sect_C.23.1
    """

    __slots__ = ()

    ImageSetNumber: US = US(0x0072_0032)
    """Image Set Number (0072,0032), VM 1, Type 1 (PS3.3 C.23.1)."""
    ImageSetSelectorCategory: CS[Literal["RELATIVE_TIME", "ABSTRACT_PRIOR"]] = CS(0x0072_0034)
    """Image Set Selector Category (0072,0034), VM 1, Type 1 (PS3.3 C.23.1)."""
    RelativeTime: USn = USn(0x0072_0038)
    """Relative Time (0072,0038), VM 2, Type 1C (PS3.3 C.23.1)."""
    RelativeTimeUnits: CS[Literal["SECONDS", "MINUTES", "HOURS", "DAYS", "WEEKS", "MONTHS", "YEARS"]] = CS(0x0072_003A)
    """Relative Time Units (0072,003A), VM 1, Type 1C (PS3.3 C.23.1)."""
    AbstractPriorValue: SSn = SSn(0x0072_003C)
    """Abstract Prior Value (0072,003C), VM 2, Type 1C (PS3.3 C.23.1)."""
    AbstractPriorCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0072_003E, "CodeSequenceMacro")
    """Abstract Prior Code Sequence (0072,003E), VM 1, Type 1C (PS3.3 C.23.1)."""
    ImageSetLabel: LO_ = LO_(0x0072_0040)
    """Image Set Label (0072,0040), VM 1, Type 3 (PS3.3 C.23.1)."""


class ImageSetSelectorSequenceItem(
    HangingProtocolSelectorAttributeContextMacro, HangingProtocolSelectorAttributeValueMacro, Item
):
    """Item of Image Set Selector Sequence (0072,0022) (PS3.3 C.23.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.html#sect_C.23.1
    """

    __slots__ = ()

    ImageSetSelectorUsageFlag: CS[Literal["MATCH", "NO_MATCH"]] = CS(0x0072_0024)
    """Image Set Selector Usage Flag (0072,0024), VM 1, Type 1 (PS3.3 C.23.1)."""
    SelectorAttribute: AT = AT(0x0072_0026)
    """Selector Attribute (0072,0026), VM 1, Type 1 (PS3.3 C.23.1)."""
    SelectorAttributeVR: CS = CS(0x0072_0050)
    """Selector Attribute VR (0072,0050), VM 1, Type 1 (PS3.3 C.23.1)."""
    SelectorValueNumber: US = US(0x0072_0028)
    """Selector Value Number (0072,0028), VM 1, Type 1 (PS3.3 C.23.1)."""
