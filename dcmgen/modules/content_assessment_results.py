# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Content Assessment Results Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, LO, LO_, SQ, UL, UT_
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.assessed_sop_instance_sequence_item import AssessedSOPInstanceSequenceItem
    from dcmgen.items.assessment_observations_sequence_item import AssessmentObservationsSequenceItem
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.content_assessment_results_pertinent_resources_sequence_item import (
        ContentAssessmentResultsPertinentResourcesSequenceItem,
    )
    from dcmgen.items.identified_person_or_device_macro import IdentifiedPersonOrDeviceMacro


class ContentAssessmentResultsModule(Module):
    """Content Assessment Results Module (PS3.3 C.33.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.33.html#sect_C.33.1
    """

    __slots__ = ()

    AssessmentLabel: LO = LO(0x0082_0023)
    """Assessment Label (0082,0023), VM 1, Type 1 (PS3.3 C.33.1)."""
    AssessmentTypeCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0082_0021, "CodeSequenceMacro")
    """Assessment Type Code Sequence (0082,0021), VM 1, Type 1 (PS3.3 C.33.1)."""
    AssessmentSetID: LO_ = LO_(0x0082_0016)
    """Assessment Set ID (0082,0016), VM 1, Type 3 (PS3.3 C.33.1)."""
    AssessmentRequesterSequence: SQ[IdentifiedPersonOrDeviceMacro] = SQ(0x0082_0017, "IdentifiedPersonOrDeviceMacro")
    """Assessment Requester Sequence (0082,0017), VM 1, Type 2 (PS3.3 C.33.1)."""
    AssessedSOPInstanceSequence: SQ[AssessedSOPInstanceSequenceItem] = SQ(
        0x0082_0004, "AssessedSOPInstanceSequenceItem"
    )
    """Assessed SOP Instance Sequence (0082,0004), VM 1, Type 1 (PS3.3 C.33.1)."""
    AssessmentSummary: CS[Literal["PASSED", "INCONCLUSIVE", "FAILED"]] = CS(0x0082_0001)
    """Assessment Summary (0082,0001), VM 1, Type 1 (PS3.3 C.33.1)."""
    AssessmentSummaryDescription: UT_ = UT_(0x0082_0003)
    """Assessment Summary Description (0082,0003), VM 1, Type 3 (PS3.3 C.33.1)."""
    PertinentResourcesSequence: SQ[ContentAssessmentResultsPertinentResourcesSequenceItem] = SQ(
        0x0038_0101, "ContentAssessmentResultsPertinentResourcesSequenceItem"
    )
    """Pertinent Resources Sequence (0038,0101), VM 1, Type 3 (PS3.3 C.33.1)."""
    NumberOfAssessmentObservations: UL = UL(0x0082_0006)
    """Number of Assessment Observations (0082,0006), VM 1, Type 1 (PS3.3 C.33.1)."""
    AssessmentObservationsSequence: SQ[AssessmentObservationsSequenceItem] = SQ(
        0x0082_0007, "AssessmentObservationsSequenceItem"
    )
    """Assessment Observations Sequence (0082,0007), VM 1, Type 1C (PS3.3 C.33.1)."""
