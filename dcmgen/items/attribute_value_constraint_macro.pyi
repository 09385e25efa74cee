# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Attribute Value Constraint Macro."""

from typing import Literal

from dcmgen.items.attribute_value_macro import AttributeValueMacro, AttributeValueMacros
from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.extended_selector_attribute_macro import ExtendedSelectorAttributeMacro
from dcmgen.model.fields import (
    CS,
    CS_,
    SQ,
    UT,
    UT_,
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
from dcmgen.model.sequence import Sequence

class AttributeValueConstraintMacro(ExtendedSelectorAttributeMacro):
    """Attribute Value Constraint Macro (PS3.3 10.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.25.html
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
        MeasurementUnitsCodeSequence: Items[CodeSequenceMacro] = ...,
        SelectorAttributeKeyword: LO_Value = ...,
        SpecificationSelectionGuidance: UT_Value = ...,
        RecommendedDefaultValueSequence: Items[AttributeValueMacro] = ...,
        ConstraintViolationSignificance: Literal["FAILURE", "WARNING", "INFORMATIVE", "", None] = ...,
    ) -> None: ...
    ConstraintType: CS[
        Literal[
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
        ]
    ]
    """Constraint Type (0082,0032), CS, VM 1, Type 1.

    Enumerated Values: RANGE_INCL, RANGE_EXCL, GREATER_OR_EQUAL, LESS_OR_EQUAL, GREATER_THAN, LESS_THAN, EQUAL,
    MEMBER_OF, NOT_MEMBER_OF, MEMBER_OF_CID, UNCONSTRAINED.

    PS3.3 10.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.25.html
    """
    ConstraintViolationSignificance: CS_[Literal["FAILURE", "WARNING", "INFORMATIVE", ""]]
    """Constraint Violation Significance (0082,0036), CS, VM 1, Type 3.

    Enumerated Values: FAILURE, WARNING, INFORMATIVE.

    PS3.3 10.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.25.html
    """
    ConstraintViolationCondition: UT
    """Constraint Violation Condition (0082,0037), UT, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 10.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.25.html
    """
    ConstraintValueSequence: SQ[AttributeValueMacros, AttributeValueMacro]
    """Constraint Value Sequence (0082,0034), SQ, VM 1, Type 1C.

    Required if Constraint Type is not UNCONSTRAINED. Not allowed otherwise.

    PS3.3 10.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.25.html
    """
    RecommendedDefaultValueSequence: SQ[AttributeValueMacros, AttributeValueMacro]
    """Recommended Default Value Sequence (0082,0035), SQ, VM 1, Type 3.

    PS3.3 10.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.25.html
    """
    MeasurementUnitsCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Measurement Units Code Sequence (0040,08EA), SQ, VM 1, Type 3.

    PS3.3 10.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.25.html
    """
    SpecificationSelectionGuidance: UT_
    """Specification Selection Guidance (0082,0033), UT, VM 1, Type 3.

    PS3.3 10.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.25.html
    """

class AttributeValueConstraintMacros(Sequence[AttributeValueConstraintMacro]):
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
        MeasurementUnitsCodeSequence: Items[CodeSequenceMacro] = ...,
        SelectorAttributeKeyword: LO_Value = ...,
        SpecificationSelectionGuidance: UT_Value = ...,
        RecommendedDefaultValueSequence: Items[AttributeValueMacro] = ...,
        ConstraintViolationSignificance: Literal["FAILURE", "WARNING", "INFORMATIVE", "", None] = ...,
    ) -> AttributeValueConstraintMacro: ...
