# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Scheduled Procedure Step Module."""

from __future__ import annotations

from dcmgen.model.fields import LT_, SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.scheduled_procedure_step_sequence_item import ScheduledProcedureStepSequenceItem
    from dcmgen.items.specimen_macro import SpecimenMacro


class ScheduledProcedureStepModule(Module):
    """Scheduled Procedure Step Module (PS3.3 C.4.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.10.html
    """

    __slots__ = ()

    ScheduledProcedureStepSequence: SQ[ScheduledProcedureStepSequenceItem] = SQ(
        0x0040_0100, "ScheduledProcedureStepSequenceItem"
    )
    """Scheduled Procedure Step Sequence (0040,0100), VM 1 (PS3.3 C.4.10)."""
    ScheduledSpecimenSequence: SQ[SpecimenMacro] = SQ(0x0040_0500, "SpecimenMacro")
    """Scheduled Specimen Sequence (0040,0500), VM 1 (PS3.3 C.4.10)."""
    BarcodeValue: LT_ = LT_(0x2200_0005)
    """Barcode Value (2200,0005), VM 1 (PS3.3 C.4.10)."""
