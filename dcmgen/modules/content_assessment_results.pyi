# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Content Assessment Results Module."""

from typing import Literal

from dcmgen.items.assessed_sop_instance_sequence_item import (
    AssessedSOPInstanceSequenceItem,
    AssessedSOPInstanceSequenceItems,
)
from dcmgen.items.assessment_observations_sequence_item import (
    AssessmentObservationsSequenceItem,
    AssessmentObservationsSequenceItems,
)
from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.content_assessment_results_pertinent_resources_sequence_item import (
    ContentAssessmentResultsPertinentResourcesSequenceItem,
    ContentAssessmentResultsPertinentResourcesSequenceItems,
)
from dcmgen.items.identified_person_or_device_macro import IdentifiedPersonOrDeviceMacro, IdentifiedPersonOrDeviceMacros
from dcmgen.model.fields import CS, LO, LO_, SQ, UL, UT_, Items, LO_Value, LOValue, ULValue, UT_Value
from dcmgen.model.iod import Module

class ContentAssessmentResultsModule(Module):
    """Content Assessment Results Module (PS3.3 C.33.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.33.html#sect_C.33.1
    """

    def __init__(
        self,
        /,
        *,
        AssessmentSummary: Literal["PASSED", "INCONCLUSIVE", "FAILED"] = ...,
        AssessedSOPInstanceSequence: Items[AssessedSOPInstanceSequenceItem] = ...,
        NumberOfAssessmentObservations: ULValue = ...,
        AssessmentTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        AssessmentLabel: LOValue = ...,
        AssessmentObservationsSequence: Items[AssessmentObservationsSequenceItem] = ...,
        AssessmentRequesterSequence: Items[IdentifiedPersonOrDeviceMacro] = ...,
        PertinentResourcesSequence: Items[ContentAssessmentResultsPertinentResourcesSequenceItem] = ...,
        AssessmentSummaryDescription: UT_Value = ...,
        AssessmentSetID: LO_Value = ...,
    ) -> None: ...
    AssessmentLabel: LO
    """Assessment Label (0082,0023), LO, VM 1, Type 1.

    PS3.3 C.33.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.33.html#sect_C.33.1
    """
    AssessmentTypeCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Assessment Type Code Sequence (0082,0021), SQ, VM 1, Type 1.

    PS3.3 C.33.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.33.html#sect_C.33.1
    """
    AssessmentSetID: LO_
    """Assessment Set ID (0082,0016), LO, VM 1, Type 3.

    PS3.3 C.33.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.33.html#sect_C.33.1
    """
    AssessmentRequesterSequence: SQ[IdentifiedPersonOrDeviceMacros, IdentifiedPersonOrDeviceMacro]
    """Assessment Requester Sequence (0082,0017), SQ, VM 1, Type 2.

    PS3.3 C.33.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.33.html#sect_C.33.1
    """
    AssessedSOPInstanceSequence: SQ[AssessedSOPInstanceSequenceItems, AssessedSOPInstanceSequenceItem]
    """Assessed SOP Instance Sequence (0082,0004), SQ, VM 1, Type 1.

    PS3.3 C.33.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.33.html#sect_C.33.1
    """
    AssessmentSummary: CS[Literal["PASSED", "INCONCLUSIVE", "FAILED"]]
    """Assessment Summary (0082,0001), CS, VM 1, Type 1.

    Enumerated Values: PASSED, INCONCLUSIVE, FAILED.

    PS3.3 C.33.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.33.html#sect_C.33.1
    """
    AssessmentSummaryDescription: UT_
    """Assessment Summary Description (0082,0003), UT, VM 1, Type 3.

    PS3.3 C.33.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.33.html#sect_C.33.1
    """
    PertinentResourcesSequence: SQ[
        ContentAssessmentResultsPertinentResourcesSequenceItems, ContentAssessmentResultsPertinentResourcesSequenceItem
    ]
    """Pertinent Resources Sequence (0038,0101), SQ, VM 1, Type 3.

    PS3.3 C.33.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.33.html#sect_C.33.1
    """
    NumberOfAssessmentObservations: UL
    """Number of Assessment Observations (0082,0006), UL, VM 1, Type 1.

    PS3.3 C.33.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.33.html#sect_C.33.1
    """
    AssessmentObservationsSequence: SQ[AssessmentObservationsSequenceItems, AssessmentObservationsSequenceItem]
    """Assessment Observations Sequence (0082,0007), SQ, VM 1, Type 1C.

    Required if Number of Assessment Observations is not 0. Not allowed otherwise.

    PS3.3 C.33.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.33.html#sect_C.33.1
    """
