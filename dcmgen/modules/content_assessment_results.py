# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Content Assessment Results Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, LO, LO_, SQ, UL, UT_
from dcmgen.model.iod import Module


class ContentAssessmentResultsModule(Module):
    """Content Assessment Results Module (PS3.3 C.33.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.33.html#sect_C.33.1
    """

    __slots__ = ()

    AssessmentLabel = LO(0x0082_0023)
    AssessmentTypeCodeSequence = SQ(0x0082_0021, "CodeSequenceMacro")
    AssessmentSetID = LO_(0x0082_0016)
    AssessmentRequesterSequence = SQ(0x0082_0017, "IdentifiedPersonOrDeviceMacro")
    AssessedSOPInstanceSequence = SQ(0x0082_0004, "AssessedSOPInstanceSequenceItem")
    AssessmentSummary = CS(0x0082_0001)
    AssessmentSummaryDescription = UT_(0x0082_0003)
    PertinentResourcesSequence = SQ(0x0038_0101, "ContentAssessmentResultsPertinentResourcesSequenceItem")
    NumberOfAssessmentObservations = UL(0x0082_0006)
    AssessmentObservationsSequence = SQ(0x0082_0007, "AssessmentObservationsSequenceItem")
