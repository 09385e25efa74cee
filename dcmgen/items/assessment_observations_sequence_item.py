# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Assessment Observations Sequence (0082,0007)."""

from __future__ import annotations

from dcmgen.model.fields import CS, SQ, UT
from dcmgen.model.iod import Item
from dcmgen.model.parts import AttributeValueConstraintMacro


class AssessmentObservationsSequenceItem(Item):
    """Item of Assessment Observations Sequence (0082,0007) (PS3.3 C.33.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.33.html#sect_C.33.1
    """

    __slots__ = ()

    ObservationSignificance = CS(0x0082_0008)
    ObservationBasisCodeSequence = SQ(0x0082_0022, "CodeSequenceMacro")
    ObservationDescription = UT(0x0082_000A)
    StructuredConstraintObservationSequence = SQ(0x0082_000C, "StructuredConstraintObservationSequenceItem")


class StructuredConstraintObservationSequenceItem(AttributeValueConstraintMacro, Item):
    """Item of Structured Constraint Observation Sequence (0082,000C) (PS3.3 C.33.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.33.html#sect_C.33.1
    """

    __slots__ = ()

    AssessedAttributeValueSequence = SQ(0x0082_0010, "AttributeValueMacro")
