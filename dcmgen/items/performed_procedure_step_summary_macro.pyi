# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Performed Procedure Step Summary Macro."""

from dcmgen.items.performed_protocol_code_sequence_item import (
    PerformedProtocolCodeSequenceItem,
    PerformedProtocolCodeSequenceItems,
)
from dcmgen.model.fields import DA_, LO_, SH_, SQ, ST_, TM_, DA_Value, Items, LO_Value, SH_Value, ST_Value, TM_Value
from dcmgen.model.iod import Macro

class PerformedProcedureStepSummaryMacro(Macro):
    """Performed Procedure Step Summary Macro (PS3.3 10.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.13.html
    """

    def __init__(
        self,
        /,
        *,
        PerformedProcedureStepStartDate: DA_Value = ...,
        PerformedProcedureStepStartTime: TM_Value = ...,
        PerformedProcedureStepEndDate: DA_Value = ...,
        PerformedProcedureStepEndTime: TM_Value = ...,
        PerformedProcedureStepID: SH_Value = ...,
        PerformedProcedureStepDescription: LO_Value = ...,
        PerformedProtocolCodeSequence: Items[PerformedProtocolCodeSequenceItem] = ...,
        CommentsOnThePerformedProcedureStep: ST_Value = ...,
    ) -> None: ...
    PerformedProcedureStepID: SH_
    """Performed Procedure Step ID (0040,0253), SH, VM 1, Type 3.

    PS3.3 10.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.13.html
    """
    PerformedProcedureStepStartDate: DA_
    """Performed Procedure Step Start Date (0040,0244), DA, VM 1, Type 3.

    PS3.3 10.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.13.html
    """
    PerformedProcedureStepStartTime: TM_
    """Performed Procedure Step Start Time (0040,0245), TM, VM 1, Type 3.

    PS3.3 10.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.13.html
    """
    PerformedProcedureStepEndDate: DA_
    """Performed Procedure Step End Date (0040,0250), DA, VM 1, Type 3.

    PS3.3 10.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.13.html
    """
    PerformedProcedureStepEndTime: TM_
    """Performed Procedure Step End Time (0040,0251), TM, VM 1, Type 3.

    PS3.3 10.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.13.html
    """
    PerformedProcedureStepDescription: LO_
    """Performed Procedure Step Description (0040,0254), LO, VM 1, Type 3.

    PS3.3 10.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.13.html
    """
    PerformedProtocolCodeSequence: SQ[PerformedProtocolCodeSequenceItems, PerformedProtocolCodeSequenceItem]
    """Performed Protocol Code Sequence (0040,0260), SQ, VM 1, Type 3.

    PS3.3 10.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.13.html
    """
    CommentsOnThePerformedProcedureStep: ST_
    """Comments on the Performed Procedure Step (0040,0280), ST, VM 1, Type 3.

    PS3.3 10.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.13.html
    """
