# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Parameters Specification Sequence (0018,9913)."""

from typing import Literal

from dcmgen.items.attribute_value_constraint_macro import AttributeValueConstraintMacro
from dcmgen.items.attribute_value_macro import AttributeValueMacro
from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.model.fields import (
    CS,
    ATnValue,
    ATValue,
    ISnValue,
    Items,
    LO_Value,
    LOnValue,
    LOValue,
    USValue,
    UT_Value,
    UTValue,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ParametersSpecificationSequenceItem(AttributeValueConstraintMacro, Item):
    """Item of Parameters Specification Sequence (0018,9913) (PS3.3 C.34.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.9.html
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
        ConstraintType: Literal[
            "RANGE_INCL",
            "RANGE_EXCL",
            "GREATER_OR_EQUAL",
            "LESS_OR_EQUAL",
            "GREATER_THAN",
            "LESS_THAN",
            "EQUAL",
            "MEMBER_OF",
            "NOT_MEMBER_OF",
            "MEMBER_OF_CID",
            "UNCONSTRAINED",
        ] = ...,
        SelectorAttribute: ATValue = ...,
        SelectorValueNumber: USValue = ...,
        SelectorSequencePointer: ATnValue = ...,
        SelectorSequencePointerPrivateCreator: LOnValue = ...,
        SelectorAttributePrivateCreator: LOValue = ...,
        SelectorSequencePointerItems: ISnValue = ...,
        ConstraintValueSequence: Items[AttributeValueMacro] = ...,
        ConstraintViolationCondition: UTValue = ...,
        ModifiableConstraintFlag: Literal["YES", "NO"] = ...,
        MeasurementUnitsCodeSequence: Items[CodeSequenceMacro] = ...,
        SelectorAttributeKeyword: LO_Value = ...,
        SpecificationSelectionGuidance: UT_Value = ...,
        RecommendedDefaultValueSequence: Items[AttributeValueMacro] = ...,
        ConstraintViolationSignificance: Literal["FAILURE", "WARNING", "INFORMATIVE", "", None] = ...,
    ) -> None: ...
    ModifiableConstraintFlag: CS[Literal["YES", "NO"]]
    """Modifiable Constraint Flag (0082,0038), CS, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    Enumerated Values: YES, NO.

    PS3.3 C.34.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.9.html
    """

class ParametersSpecificationSequenceItems(Sequence[ParametersSpecificationSequenceItem]):
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
        ConstraintType: Literal[
            "RANGE_INCL",
            "RANGE_EXCL",
            "GREATER_OR_EQUAL",
            "LESS_OR_EQUAL",
            "GREATER_THAN",
            "LESS_THAN",
            "EQUAL",
            "MEMBER_OF",
            "NOT_MEMBER_OF",
            "MEMBER_OF_CID",
            "UNCONSTRAINED",
        ] = ...,
        SelectorAttribute: ATValue = ...,
        SelectorValueNumber: USValue = ...,
        SelectorSequencePointer: ATnValue = ...,
        SelectorSequencePointerPrivateCreator: LOnValue = ...,
        SelectorAttributePrivateCreator: LOValue = ...,
        SelectorSequencePointerItems: ISnValue = ...,
        ConstraintValueSequence: Items[AttributeValueMacro] = ...,
        ConstraintViolationCondition: UTValue = ...,
        ModifiableConstraintFlag: Literal["YES", "NO"] = ...,
        MeasurementUnitsCodeSequence: Items[CodeSequenceMacro] = ...,
        SelectorAttributeKeyword: LO_Value = ...,
        SpecificationSelectionGuidance: UT_Value = ...,
        RecommendedDefaultValueSequence: Items[AttributeValueMacro] = ...,
        ConstraintViolationSignificance: Literal["FAILURE", "WARNING", "INFORMATIVE", "", None] = ...,
    ) -> ParametersSpecificationSequenceItem: ...
