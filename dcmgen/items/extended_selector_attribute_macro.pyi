# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Extended Selector Attribute Macro."""

from typing import Literal

from dcmgen.items.selector_attribute_macro import SelectorAttributeMacro
from dcmgen.model.fields import CS, LO, LO_, ATnValue, ATValue, ISnValue, LO_Value, LOnValue, LOValue, USValue
from dcmgen.model.sequence import Sequence

class ExtendedSelectorAttributeMacro(SelectorAttributeMacro):
    """Extended Selector Attribute Macro (PS3.3 10.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.17.html
    """

    def __init__(
        self,
        /,
        *,
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
        SelectorAttributeName: LOValue = ...,
        SelectorAttribute: ATValue = ...,
        SelectorValueNumber: USValue = ...,
        SelectorSequencePointer: ATnValue = ...,
        SelectorSequencePointerPrivateCreator: LOnValue = ...,
        SelectorAttributePrivateCreator: LOValue = ...,
        SelectorSequencePointerItems: ISnValue = ...,
        SelectorAttributeKeyword: LO_Value = ...,
    ) -> None: ...
    SelectorAttributeName: LO
    """Selector Attribute Name (0082,0018), LO, VM 1, Type 1.

    PS3.3 10.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.17.html
    """
    SelectorAttributeKeyword: LO_
    """Selector Attribute Keyword (0082,0019), LO, VM 1, Type 3.

    PS3.3 10.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.17.html
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

    PS3.3 10.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.17.html
    """

class ExtendedSelectorAttributeMacros(Sequence[ExtendedSelectorAttributeMacro]):
    def add(
        self,
        /,
        *,
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
        SelectorAttributeName: LOValue = ...,
        SelectorAttribute: ATValue = ...,
        SelectorValueNumber: USValue = ...,
        SelectorSequencePointer: ATnValue = ...,
        SelectorSequencePointerPrivateCreator: LOnValue = ...,
        SelectorAttributePrivateCreator: LOValue = ...,
        SelectorSequencePointerItems: ISnValue = ...,
        SelectorAttributeKeyword: LO_Value = ...,
    ) -> ExtendedSelectorAttributeMacro: ...
