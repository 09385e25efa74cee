# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Assessment Observations Sequence (0082,0007)."""

from typing import Literal

from dcmgen.items.attribute_value_constraint_macro import AttributeValueConstraintMacro
from dcmgen.items.attribute_value_macro import AttributeValueMacro, AttributeValueMacros
from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import (
    CS,
    SQ,
    UT,
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

class StructuredConstraintObservationSequenceItem(AttributeValueConstraintMacro, Item):
    """Item of Structured Constraint Observation Sequence (0082,000C) (PS3.3 C.33.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.33.html#sect_C.33.1
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
        AssessedAttributeValueSequence: Items[AttributeValueMacro] = ...,
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
    AssessedAttributeValueSequence: SQ[AttributeValueMacros, AttributeValueMacro]
    """Assessed Attribute Value Sequence (0082,0010), SQ, VM 1, Type 1.

    PS3.3 C.33.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.33.html#sect_C.33.1
    """

class StructuredConstraintObservationSequenceItems(Sequence[StructuredConstraintObservationSequenceItem]):
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
        AssessedAttributeValueSequence: Items[AttributeValueMacro] = ...,
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
    ) -> StructuredConstraintObservationSequenceItem: ...

class AssessmentObservationsSequenceItem(Item):
    """Item of Assessment Observations Sequence (0082,0007) (PS3.3 C.33.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.33.html#sect_C.33.1
    """

    def __init__(
        self,
        /,
        *,
        ObservationSignificance: Literal["MAJOR", "MODERATE", "MINOR", "CONSISTENT"] = ...,
        ObservationDescription: UTValue = ...,
        ObservationBasisCodeSequence: Items[CodeSequenceMacro] = ...,
        StructuredConstraintObservationSequence: Items[StructuredConstraintObservationSequenceItem] = ...,
    ) -> None: ...
    ObservationSignificance: CS[Literal["MAJOR", "MODERATE", "MINOR", "CONSISTENT"]]
    """Observation Significance (0082,0008), CS, VM 1, Type 1.

    Enumerated Values: MAJOR, MODERATE, MINOR, CONSISTENT.

    PS3.3 C.33.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.33.html#sect_C.33.1
    """
    ObservationBasisCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Observation Basis Code Sequence (0082,0022), SQ, VM 1, Type 1.

    PS3.3 C.33.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.33.html#sect_C.33.1
    """
    ObservationDescription: UT
    """Observation Description (0082,000A), UT, VM 1, Type 1.

    PS3.3 C.33.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.33.html#sect_C.33.1
    """
    StructuredConstraintObservationSequence: SQ[
        StructuredConstraintObservationSequenceItems, StructuredConstraintObservationSequenceItem
    ]
    """Structured Constraint Observation Sequence (0082,000C), SQ, VM 1, Type 2.

    PS3.3 C.33.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.33.html#sect_C.33.1
    """

class AssessmentObservationsSequenceItems(Sequence[AssessmentObservationsSequenceItem]):
    def add(
        self,
        /,
        *,
        ObservationSignificance: Literal["MAJOR", "MODERATE", "MINOR", "CONSISTENT"] = ...,
        ObservationDescription: UTValue = ...,
        ObservationBasisCodeSequence: Items[CodeSequenceMacro] = ...,
        StructuredConstraintObservationSequence: Items[StructuredConstraintObservationSequenceItem] = ...,
    ) -> AssessmentObservationsSequenceItem: ...
