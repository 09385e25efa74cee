# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Unified Procedure Step Progress Information Module."""

from __future__ import annotations

from dcmgen.model.fields import CS_, SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.procedure_step_progress_information_sequence_item import (
        ProcedureStepProgressInformationSequenceItem,
    )


class UnifiedProcedureStepProgressInformationModule(Module):
    """Unified Procedure Step Progress Information Module (PS3.3 C.30.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.html#sect_C.30.1
    """

    __slots__ = ()

    ProcedureStepState: CS_[Literal["SCHEDULED", "IN PROGRESS", "CANCELED", "COMPLETED"]] = CS_(0x0074_1000)
    """Procedure Step State (0074,1000), VM 1 (PS3.3 C.30.1)."""
    ProcedureStepProgressInformationSequence: SQ[ProcedureStepProgressInformationSequenceItem] = SQ(
        0x0074_1002, "ProcedureStepProgressInformationSequenceItem"
    )
    """Procedure Step Progress Information Sequence (0074,1002), VM 1 (PS3.3 C.30.1)."""
