# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Unified Procedure Step Performed Procedure Information Module."""

from dcmgen.items.unified_procedure_step_performed_procedure_sequence_item import (
    UnifiedProcedureStepPerformedProcedureSequenceItem,
    UnifiedProcedureStepPerformedProcedureSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class UnifiedProcedureStepPerformedProcedureInformationModule(Module):
    """Unified Procedure Step Performed Procedure Information Module (PS3.3 C.30.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.3.html
    """

    def __init__(
        self,
        /,
        *,
        UnifiedProcedureStepPerformedProcedureSequence: Items[UnifiedProcedureStepPerformedProcedureSequenceItem] = ...,
    ) -> None: ...
    UnifiedProcedureStepPerformedProcedureSequence: SQ[
        UnifiedProcedureStepPerformedProcedureSequenceItems, UnifiedProcedureStepPerformedProcedureSequenceItem
    ]
    """Unified Procedure Step Performed Procedure Sequence (0074,1216), SQ, VM 1.

    PS3.3 C.30.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.3.html
    """
