# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Scheduled Procedure Step Module."""

from dcmgen.items.scheduled_procedure_step_sequence_item import (
    ScheduledProcedureStepSequenceItem,
    ScheduledProcedureStepSequenceItems,
)
from dcmgen.items.specimen_macro import SpecimenMacro, SpecimenMacros
from dcmgen.model.fields import LT_, SQ, Items, LT_Value
from dcmgen.model.iod import Module

class ScheduledProcedureStepModule(Module):
    """Scheduled Procedure Step Module (PS3.3 C.4.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.10.html
    """

    def __init__(
        self,
        /,
        *,
        ScheduledProcedureStepSequence: Items[ScheduledProcedureStepSequenceItem] = ...,
        ScheduledSpecimenSequence: Items[SpecimenMacro] = ...,
        BarcodeValue: LT_Value = ...,
    ) -> None: ...
    ScheduledProcedureStepSequence: SQ[ScheduledProcedureStepSequenceItems, ScheduledProcedureStepSequenceItem]
    """Scheduled Procedure Step Sequence (0040,0100), SQ, VM 1.

    PS3.3 C.4.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.10.html
    """
    ScheduledSpecimenSequence: SQ[SpecimenMacros, SpecimenMacro]
    """Scheduled Specimen Sequence (0040,0500), SQ, VM 1.

    PS3.3 C.4.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.10.html
    """
    BarcodeValue: LT_
    """Barcode Value (2200,0005), LT, VM 1.

    PS3.3 C.4.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.10.html
    """
