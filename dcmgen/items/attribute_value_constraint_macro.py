# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Attribute Value Constraint Macro."""

from __future__ import annotations

from dcmgen.items.extended_selector_attribute_macro import ExtendedSelectorAttributeMacro
from dcmgen.model.fields import CS, CS_, SQ, UT, UT_

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.attribute_value_macro import AttributeValueMacro
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro


class AttributeValueConstraintMacro(ExtendedSelectorAttributeMacro):
    """Attribute Value Constraint Macro (PS3.3 10.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.25.html
    """

    __slots__ = ()

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
    ] = CS(0x0082_0032)
    """Constraint Type (0082,0032), VM 1, Type 1 (PS3.3 10.25)."""
    ConstraintViolationSignificance: CS_[Literal["FAILURE", "WARNING", "INFORMATIVE"]] = CS_(0x0082_0036)
    """Constraint Violation Significance (0082,0036), VM 1, Type 3 (PS3.3 10.25)."""
    ConstraintViolationCondition: UT = UT(0x0082_0037)
    """Constraint Violation Condition (0082,0037), VM 1, Type 1C (PS3.3 10.25)."""
    ConstraintValueSequence: SQ[AttributeValueMacro] = SQ(0x0082_0034, "AttributeValueMacro")
    """Constraint Value Sequence (0082,0034), VM 1, Type 1C (PS3.3 10.25)."""
    RecommendedDefaultValueSequence: SQ[AttributeValueMacro] = SQ(0x0082_0035, "AttributeValueMacro")
    """Recommended Default Value Sequence (0082,0035), VM 1, Type 3 (PS3.3 10.25)."""
    MeasurementUnitsCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_08EA, "CodeSequenceMacro")
    """Measurement Units Code Sequence (0040,08EA), VM 1, Type 3 (PS3.3 10.25)."""
    SpecificationSelectionGuidance: UT_ = UT_(0x0082_0033)
    """Specification Selection Guidance (0082,0033), VM 1, Type 3 (PS3.3 10.25)."""
