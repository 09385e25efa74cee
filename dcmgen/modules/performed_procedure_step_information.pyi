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
        PerformedProcedureStepStatus: Literal["IN PROGRESS", "DISCONTINUED", "COMPLETED", "", None] = ...,
        PerformedProcedureStepID: SH_Value = ...,
        PerformedProcedureStepDescription: LO_Value = ...,
        PerformedProcedureTypeDescription: LO_Value = ...,
        CommentsOnThePerformedProcedureStep: ST_Value = ...,
        PerformedProcedureStepDiscontinuationReasonCodeSequence: Items[CodeSequenceMacro] = ...,
        ReasonForPerformedProcedureCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    PerformedStationAETitle: AE_
    """Performed Station AE Title (0040,0241), AE, VM 1.

    PS3.3 C.4.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.14.html
    """
    PerformedStationName: SH_
    """Performed Station Name (0040,0242), SH, VM 1.

    PS3.3 C.4.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.14.html
    """
    PerformedLocation: SH_
    """Performed Location (0040,0243), SH, VM 1.

    PS3.3 C.4.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.14.html
    """
    PerformedProcedureStepStartDate: DA_
    """Performed Procedure Step Start Date (0040,0244), DA, VM 1.

    PS3.3 C.4.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.14.html
    """
    PerformedProcedureStepStartTime: TM_
    """Performed Procedure Step Start Time (0040,0245), TM, VM 1.

    PS3.3 C.4.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.14.html
    """
    PerformedProcedureStepID: SH_
    """Performed Procedure Step ID (0040,0253), SH, VM 1.

    PS3.3 C.4.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.14.html
    """
    PerformedProcedureStepEndDate: DA_
    """Performed Procedure Step End Date (0040,0250), DA, VM 1.

    PS3.3 C.4.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.14.html
    """
    PerformedProcedureStepEndTime: TM_
    """Performed Procedure Step End Time (0040,0251), TM, VM 1.

    PS3.3 C.4.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.14.html
    """
    PerformedProcedureStepStatus: CS_[Literal["IN PROGRESS", "DISCONTINUED", "COMPLETED", ""]]
    """Performed Procedure Step Status (0040,0252), CS, VM 1.

    Enumerated Values: IN PROGRESS, DISCONTINUED, COMPLETED.

    PS3.3 C.4.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.14.html
    """
    PerformedProcedureStepDescription: LO_
    """Performed Procedure Step Description (0040,0254), LO, VM 1.

    PS3.3 C.4.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.14.html
    """
    CommentsOnThePerformedProcedureStep: ST_
    """Comments on the Performed Procedure Step (0040,0280), ST, VM 1.

    PS3.3 C.4.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.14.html
    """
    PerformedProcedureTypeDescription: LO_
    """Performed Procedure Type Description (0040,0255), LO, VM 1.

    PS3.3 C.4.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.14.html
    """
    ProcedureCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Procedure Code Sequence (0008,1032), SQ, VM 1.

    Codes: CID 101 Imaging Procedure (Baseline, inferred).

    PS3.3 C.4.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.14.html
    """
    ReasonForPerformedProcedureCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Reason For Performed Procedure Code Sequence (0040,1012), SQ, VM 1.

    PS3.3 C.4.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.14.html
    """
    PerformedProcedureStepDiscontinuationReasonCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Performed Procedure Step Discontinuation Reason Code Sequence (0040,0281), SQ, VM 1.

    Codes: CID 9300 Procedure Discontinuation Reason (Defined, inferred).

    PS3.3 C.4.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.14.html
    """
