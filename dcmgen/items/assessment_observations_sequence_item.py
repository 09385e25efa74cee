# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Assessment Observations Sequence (0082,0007)."""

from __future__ import annotations

from dcmgen.items.attribute_value_constraint_macro import AttributeValueConstraintMacro
from dcmgen.model.fields import CS, SQ, UT
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.attribute_value_macro import AttributeValueMacro
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro


class AssessmentObservationsSequenceItem(Item):
    """Item of Assessment Observations Sequence (0082,0007) (PS3.3 C.33.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.33.html#sect_C.33.1
    """

    __slots__ = ()

    ObservationSignificance: CS[Literal["MAJOR", "MODERATE", "MINOR", "CONSISTENT"]] = CS(0x0082_0008)
    """Observation Significance (0082,0008), VM 1, Type 1 (PS3.3 C.33.1)."""
    ObservationBasisCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0082_0022, "CodeSequenceMacro")
    """Observation Basis Code Sequence (0082,0022), VM 1, Type 1 (PS3.3 C.33.1)."""
    ObservationDescription: UT = UT(0x0082_000A)
    """Observation Description (0082,000A), VM 1, Type 1 (PS3.3 C.33.1)."""
    StructuredConstraintObservationSequence: SQ[StructuredConstraintObservationSequenceItem] = SQ(
        0x0082_000C, "StructuredConstraintObservationSequenceItem"
    )
    """Structured Constraint Observation Sequence (0082,000C), VM 1, Type 2 (PS3.3 C.33.1)."""


class StructuredConstraintObservationSequenceItem(AttributeValueConstraintMacro, Item):
    """Item of Structured Constraint Observation Sequence (0082,000C) (PS3.3 C.33.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.33.html#sect_C.33.1
    """

    __slots__ = ()

    AssessedAttributeValueSequence: SQ[AttributeValueMacro] = SQ(0x0082_0010, "AttributeValueMacro")
    """Assessed Attribute Value Sequence (0082,0010), VM 1, Type 1 (PS3.3 C.33.1)."""
