# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Unified Procedure Step Progress Information Module."""

from typing import Literal

from dcmgen.items.procedure_step_progress_information_sequence_item import (
    ProcedureStepProgressInformationSequenceItem,
    ProcedureStepProgressInformationSequenceItems,
)
from dcmgen.model.fields import CS_, SQ, Items
from dcmgen.model.iod import Module

class UnifiedProcedureStepProgressInformationModule(Module):
    """Unified Procedure Step Progress Information Module (PS3.3 C.30.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.html#sect_C.30.1
    """

    def __init__(
        self,
        /,
        *,
        ProcedureStepState: Literal["SCHEDULED", "IN PROGRESS", "CANCELED", "COMPLETED", "", None] = ...,
        ProcedureStepProgressInformationSequence: Items[ProcedureStepProgressInformationSequenceItem] = ...,
    ) -> None: ...
    ProcedureStepState: CS_[Literal["SCHEDULED", "IN PROGRESS", "CANCELED", "COMPLETED", ""]]
    """Procedure Step State (0074,1000), CS, VM 1.

    Enumerated Values: SCHEDULED, IN PROGRESS, CANCELED, COMPLETED.

    PS3.3 C.30.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.html#sect_C.30.1
    """
    ProcedureStepProgressInformationSequence: SQ[
        ProcedureStepProgressInformationSequenceItems, ProcedureStepProgressInformationSequenceItem
    ]
    """Procedure Step Progress Information Sequence (0074,1002), SQ, VM 1.

    PS3.3 C.30.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.html#sect_C.30.1
    """
