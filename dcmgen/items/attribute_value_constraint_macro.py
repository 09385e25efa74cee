# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Attribute Value Constraint Macro."""

from __future__ import annotations

from dcmgen.items.extended_selector_attribute_macro import ExtendedSelectorAttributeMacro
from dcmgen.model.fields import CS, CS_, SQ, UT, UT_


class AttributeValueConstraintMacro(ExtendedSelectorAttributeMacro):
    """Attribute Value Constraint Macro (PS3.3 10.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.25.html
    """

    __slots__ = ()

    ConstraintType = CS(0x0082_0032)
    ConstraintViolationSignificance = CS_(0x0082_0036)
    ConstraintViolationCondition = UT(0x0082_0037)
    ConstraintValueSequence = SQ(0x0082_0034, "AttributeValueMacro")
    RecommendedDefaultValueSequence = SQ(0x0082_0035, "AttributeValueMacro")
    MeasurementUnitsCodeSequence = SQ(0x0040_08EA, "CodeSequenceMacro")
    SpecificationSelectionGuidance = UT_(0x0082_0033)
