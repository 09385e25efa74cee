# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Image Sets Sequence (0072,0020)."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.hanging_protocol_selector_attribute_context_macro import HangingProtocolSelectorAttributeContextMacro
from dcmgen.items.hanging_protocol_selector_attribute_value_macro import HangingProtocolSelectorAttributeValueMacro
from dcmgen.model.fields import (
    AT,
    CS,
    LO_,
    SQ,
    US,
    ATnValue,
    ATValue,
    CSnValue,
    DSnValue,
    FDnValue,
    FLnValue,
    ISnValue,
    Items,
    LO_Value,
    LOnValue,
    LOValue,
    LTValue,
    PNnValue,
    SHnValue,
    SLnValue,
    SSn,
    SSnValue,
    STValue,
    UInValue,
    ULnValue,
    USn,
    USnValue,
    USValue,
    UTValue,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ImageSetSelectorSequenceItem(
    HangingProtocolSelectorAttributeContextMacro, HangingProtocolSelectorAttributeValueMacro, Item
):
    """Item of Image Set Selector Sequence (0072,0022) (PS3.3 C.23.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.html#sect_C.23.1
    """

    def __init__(
        self,
        /,
        *,
        ImageSetSelectorUsageFlag: Literal["MATCH", "NO_MATCH"] = ...,
        SelectorAttribute: ATValue = ...,
        SelectorValueNumber: USValue = ...,
        SelectorAttributeVR: Literal[
            "AE",
            "AS",
            "AT",
            "CS",
            "DA",
            "DS",
            "DT",
            "FL",
            "FD",
            "IS",
            "LO",
            "LT",
            "OB",
            "OD",
            "OF",
            "OL",
            "OV",
            "OW",
            "PN",
            "SH",
            "SL",
            "SQ",
            "SS",
            "ST",
            "SV",
            "TM",
            "UC",
            "UI",
            "UL",
            "UN",
            "UR",
            "US",
            "UT",
            "UV",
        ] = ...,
        FunctionalGroupPointer: ATValue = ...,
        FunctionalGroupPrivateCreator: LOValue = ...,
        SelectorSequencePointer: ATnValue = ...,
        SelectorSequencePointerPrivateCreator: LOnValue = ...,
        SelectorAttributePrivateCreator: LOValue = ...,
        SelectorATValue: ATnValue = ...,
        SelectorCSValue: CSnValue = ...,
        SelectorISValue: ISnValue = ...,
        SelectorLOValue: LOnValue = ...,
        SelectorLTValue: LTValue = ...,
        SelectorPNValue: PNnValue = ...,
        SelectorSHValue: SHnValue = ...,
        SelectorSTValue: STValue = ...,
        SelectorUTValue: UTValue = ...,
        SelectorDSValue: DSnValue = ...,
        SelectorFDValue: FDnValue = ...,
        SelectorFLValue: FLnValue = ...,
        SelectorULValue: ULnValue = ...,
        SelectorUSValue: USnValue = ...,
        SelectorSLValue: SLnValue = ...,
        SelectorSSValue: SSnValue = ...,
        SelectorUIValue: UInValue = ...,
        SelectorCodeSequenceValue: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    ImageSetSelectorUsageFlag: CS[Literal["MATCH", "NO_MATCH"]]
    """Image Set Selector Usage Flag (0072,0024), CS, VM 1, Type 1.

    Enumerated Values: MATCH, NO_MATCH.

    PS3.3 C.23.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.html#sect_C.23.1
    """
    SelectorAttribute: AT
    """Selector Attribute (0072,0026), AT, VM 1, Type 1.

    PS3.3 C.23.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.html#sect_C.23.1
    """
    SelectorAttributeVR: CS[
        Literal[
            "AE",
            "AS",
            "AT",
            "CS",
            "DA",
            "DS",
            "DT",
            "FL",
            "FD",
            "IS",
            "LO",
            "LT",
            "OB",
            "OD",
            "OF",
            "OL",
            "OV",
            "OW",
            "PN",
            "SH",
            "SL",
            "SQ",
            "SS",
            "ST",
            "SV",
            "TM",
            "UC",
            "UI",
            "UL",
            "UN",
            "UR",
            "US",
            "UT",
            "UV",
        ]
    ]
    """Selector Attribute VR (0072,0050), CS, VM 1, Type 1.

    Enumerated Values: AE, AS, AT, CS, DA, DS, DT, FL, FD, IS, LO, LT, OB, OD, OF, OL, OV, OW, PN, SH, SL, SQ, SS,
    ST, SV, TM, UC, UI, UL, UN, UR, US, UT, UV.

    PS3.3 C.23.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.html#sect_C.23.1
    """
    SelectorValueNumber: US
    """Selector Value Number (0072,0028), US, VM 1, Type 1.

    PS3.3 C.23.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.html#sect_C.23.1
    """

class ImageSetSelectorSequenceItems(Sequence[ImageSetSelectorSequenceItem]):
    def add(
        self,
        /,
        *,
        ImageSetSelectorUsageFlag: Literal["MATCH", "NO_MATCH"] = ...,
        SelectorAttribute: ATValue = ...,
        SelectorValueNumber: USValue = ...,
        SelectorAttributeVR: Literal[
            "AE",
            "AS",
            "AT",
            "CS",
            "DA",
            "DS",
            "DT",
            "FL",
            "FD",
            "IS",
            "LO",
            "LT",
            "OB",
            "OD",
            "OF",
            "OL",
            "OV",
            "OW",
            "PN",
            "SH",
            "SL",
            "SQ",
            "SS",
            "ST",
            "SV",
            "TM",
            "UC",
            "UI",
            "UL",
            "UN",
            "UR",
            "US",
            "UT",
            "UV",
        ] = ...,
        FunctionalGroupPointer: ATValue = ...,
        FunctionalGroupPrivateCreator: LOValue = ...,
        SelectorSequencePointer: ATnValue = ...,
        SelectorSequencePointerPrivateCreator: LOnValue = ...,
        SelectorAttributePrivateCreator: LOValue = ...,
        SelectorATValue: ATnValue = ...,
        SelectorCSValue: CSnValue = ...,
        SelectorISValue: ISnValue = ...,
        SelectorLOValue: LOnValue = ...,
        SelectorLTValue: LTValue = ...,
        SelectorPNValue: PNnValue = ...,
        SelectorSHValue: SHnValue = ...,
        SelectorSTValue: STValue = ...,
        SelectorUTValue: UTValue = ...,
        SelectorDSValue: DSnValue = ...,
        SelectorFDValue: FDnValue = ...,
        SelectorFLValue: FLnValue = ...,
        SelectorULValue: ULnValue = ...,
        SelectorUSValue: USnValue = ...,
        SelectorSLValue: SLnValue = ...,
        SelectorSSValue: SSnValue = ...,
        SelectorUIValue: UInValue = ...,
        SelectorCodeSequenceValue: Items[CodeSequenceMacro] = ...,
    ) -> ImageSetSelectorSequenceItem: ...

class TimeBasedImageSetsSequenceItem(Item):
    """Item of Time Based Image Sets Sequence (0072,0030) (PS3.3 C.23.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.html#sect_C.23.1
    """

    def __init__(
        self,
        /,
        *,
        ImageSetNumber: USValue = ...,
        ImageSetSelectorCategory: Literal["RELATIVE_TIME", "ABSTRACT_PRIOR"] = ...,
        RelativeTime: USnValue = ...,
        RelativeTimeUnits: Literal["SECONDS", "MINUTES", "HOURS", "DAYS", "WEEKS", "MONTHS", "YEARS"] = ...,
        AbstractPriorValue: SSnValue = ...,
        AbstractPriorCodeSequence: Items[CodeSequenceMacro] = ...,
        ImageSetLabel: LO_Value = ...,
    ) -> None: ...
    ImageSetNumber: US
    """Image Set Number (0072,0032), US, VM 1, Type 1.

    PS3.3 C.23.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.html#sect_C.23.1
    """
    ImageSetSelectorCategory: CS[Literal["RELATIVE_TIME", "ABSTRACT_PRIOR"]]
    """Image Set Selector Category (0072,0034), CS, VM 1, Type 1.

    Enumerated Values: RELATIVE_TIME, ABSTRACT_PRIOR.

    PS3.3 C.23.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.html#sect_C.23.1
    """
    RelativeTime: USn
    """Relative Time (0072,0038), US, VM 2, Type 1C.

    Required if Image Set Selector Category is RELATIVE_TIME. Not allowed otherwise.

    PS3.3 C.23.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.html#sect_C.23.1
    """
    RelativeTimeUnits: CS[Literal["SECONDS", "MINUTES", "HOURS", "DAYS", "WEEKS", "MONTHS", "YEARS"]]
    """Relative Time Units (0072,003A), CS, VM 1, Type 1C.

    Required if Relative Time is present. Not allowed otherwise.

    Enumerated Values: SECONDS, MINUTES, HOURS, DAYS, WEEKS, MONTHS, YEARS.

    PS3.3 C.23.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.html#sect_C.23.1
    """
    AbstractPriorValue: SSn
    """Abstract Prior Value (0072,003C), SS, VM 2, Type 1C.

    Required if Image Set Selector Category is ABSTRACT_PRIOR and Abstract Prior Code Sequence is absent. Not
    allowed otherwise.

    PS3.3 C.23.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.html#sect_C.23.1
    """
    AbstractPriorCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Abstract Prior Code Sequence (0072,003E), SQ, VM 1, Type 1C.

    Required if Image Set Selector Category is ABSTRACT_PRIOR and Abstract Prior Value is absent. Not allowed
    otherwise.

    Codes: CID 31 Abstract Prior (Defined, inferred).

    PS3.3 C.23.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.html#sect_C.23.1
    """
    ImageSetLabel: LO_
    """Image Set Label (0072,0040), LO, VM 1, Type 3.

    PS3.3 C.23.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.html#sect_C.23.1
    """

class TimeBasedImageSetsSequenceItems(Sequence[TimeBasedImageSetsSequenceItem]):
    def add(
        self,
        /,
        *,
        ImageSetNumber: USValue = ...,
        ImageSetSelectorCategory: Literal["RELATIVE_TIME", "ABSTRACT_PRIOR"] = ...,
        RelativeTime: USnValue = ...,
        RelativeTimeUnits: Literal["SECONDS", "MINUTES", "HOURS", "DAYS", "WEEKS", "MONTHS", "YEARS"] = ...,
        AbstractPriorValue: SSnValue = ...,
        AbstractPriorCodeSequence: Items[CodeSequenceMacro] = ...,
        ImageSetLabel: LO_Value = ...,
    ) -> TimeBasedImageSetsSequenceItem: ...

class ImageSetsSequenceItem(Item):
    """Item of Image Sets Sequence (0072,0020) (PS3.3 C.23.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.html#sect_C.23.1
    """

    def __init__(
        self,
        /,
        *,
        ImageSetSelectorSequence: Items[ImageSetSelectorSequenceItem] = ...,
        TimeBasedImageSetsSequence: Items[TimeBasedImageSetsSequenceItem] = ...,
    ) -> None: ...
    ImageSetSelectorSequence: SQ[ImageSetSelectorSequenceItems, ImageSetSelectorSequenceItem]
    """Image Set Selector Sequence (0072,0022), SQ, VM 1, Type 1.

    PS3.3 C.23.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.html#sect_C.23.1
    """
    TimeBasedImageSetsSequence: SQ[TimeBasedImageSetsSequenceItems, TimeBasedImageSetsSequenceItem]
    """Time Based Image Sets Sequence (0072,0030), SQ, VM 1, Type 1.

    PS3.3 C.23.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.html#sect_C.23.1
    """

class ImageSetsSequenceItems(Sequence[ImageSetsSequenceItem]):
    def add(
        self,
        /,
        *,
        ImageSetSelectorSequence: Items[ImageSetSelectorSequenceItem] = ...,
        TimeBasedImageSetsSequence: Items[TimeBasedImageSetsSequenceItem] = ...,
    ) -> ImageSetsSequenceItem: ...
