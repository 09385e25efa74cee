# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Performed Procedure Step Information Module."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import (
    AE_,
    CS_,
    DA_,
    LO_,
    SH_,
    SQ,
    ST_,
    TM_,
    AE_Value,
    DA_Value,
    Items,
    LO_Value,
    SH_Value,
    ST_Value,
    TM_Value,
)
from dcmgen.model.iod import Module

class PerformedProcedureStepInformationModule(Module):
    """Performed Procedure Step Information Module (PS3.3 C.4.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.14.html
    """

    def __init__(
        self,
        /,
        *,
        ProcedureCodeSequence: Items[CodeSequenceMacro] = ...,
        PerformedStationAETitle: AE_Value = ...,
        PerformedStationName: SH_Value = ...,
        PerformedLocation: SH_Value = ...,
        PerformedProcedureStepStartDate: DA_Value = ...,
        PerformedProcedureStepStartTime: TM_Value = ...,
        PerformedProcedureStepEndDate: DA_Value = ...,
        PerformedProcedureStepEndTime: TM_Value = ...,
        PerformedProcedureStepStatus: Literal["IN PROGRESS", "DISCONTINUED", "COMPLETED", None] = ...,
        PerformedProcedureStepID: SH_Value = ...,
        PerformedProcedureStepDescription: LO_Value = ...,
        PerformedProcedureTypeDescription: LO_Value = ...,
        CommentsOnThePerformedProcedureStep: ST_Value = ...,
        PerformedProcedureStepDiscontinuationReasonCodeSequence: Items[CodeSequenceMacro] = ...,
        ReasonForPerformedProcedureCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    PerformedStationAETitle: AE_
    """Performed Station AE Title (0040,0241), VM 1 (PS3.3 C.4.14)."""
    PerformedStationName: SH_
    """Performed Station Name (0040,0242), VM 1 (PS3.3 C.4.14)."""
    PerformedLocation: SH_
    """Performed Location (0040,0243), VM 1 (PS3.3 C.4.14)."""
    PerformedProcedureStepStartDate: DA_
    """Performed Procedure Step Start Date (0040,0244), VM 1 (PS3.3 C.4.14)."""
    PerformedProcedureStepStartTime: TM_
    """Performed Procedure Step Start Time (0040,0245), VM 1 (PS3.3 C.4.14)."""
    PerformedProcedureStepID: SH_
    """Performed Procedure Step ID (0040,0253), VM 1 (PS3.3 C.4.14)."""
    PerformedProcedureStepEndDate: DA_
    """Performed Procedure Step End Date (0040,0250), VM 1 (PS3.3 C.4.14)."""
    PerformedProcedureStepEndTime: TM_
    """Performed Procedure Step End Time (0040,0251), VM 1 (PS3.3 C.4.14)."""
    PerformedProcedureStepStatus: CS_[Literal["IN PROGRESS", "DISCONTINUED", "COMPLETED"]]
    """Performed Procedure Step Status (0040,0252), VM 1 (PS3.3 C.4.14)."""
    PerformedProcedureStepDescription: LO_
    """Performed Procedure Step Description (0040,0254), VM 1 (PS3.3 C.4.14)."""
    CommentsOnThePerformedProcedureStep: ST_
    """Comments on the Performed Procedure Step (0040,0280), VM 1 (PS3.3 C.4.14)."""
    PerformedProcedureTypeDescription: LO_
    """Performed Procedure Type Description (0040,0255), VM 1 (PS3.3 C.4.14)."""
    ProcedureCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Procedure Code Sequence (0008,1032), VM 1 (PS3.3 C.4.14)."""
    ReasonForPerformedProcedureCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Reason For Performed Procedure Code Sequence (0040,1012), VM 1 (PS3.3 C.4.14)."""
    PerformedProcedureStepDiscontinuationReasonCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Performed Procedure Step Discontinuation Reason Code Sequence (0040,0281), VM 1 (PS3.3 C.4.14)."""
