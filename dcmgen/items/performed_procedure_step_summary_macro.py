# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Performed Procedure Step Summary Macro."""

from __future__ import annotations

from dcmgen.model.fields import DA_, LO_, SH_, SQ, ST_, TM_
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.performed_protocol_code_sequence_item import PerformedProtocolCodeSequenceItem


class PerformedProcedureStepSummaryMacro(Macro):
    """Performed Procedure Step Summary Macro (PS3.3 10.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.13.html
    """

    __slots__ = ()

    PerformedProcedureStepID: SH_ = SH_(0x0040_0253)
    """Performed Procedure Step ID (0040,0253), VM 1, Type 3 (PS3.3 10.13)."""
    PerformedProcedureStepStartDate: DA_ = DA_(0x0040_0244)
    """Performed Procedure Step Start Date (0040,0244), VM 1, Type 3 (PS3.3 10.13)."""
    PerformedProcedureStepStartTime: TM_ = TM_(0x0040_0245)
    """Performed Procedure Step Start Time (0040,0245), VM 1, Type 3 (PS3.3 10.13)."""
    PerformedProcedureStepEndDate: DA_ = DA_(0x0040_0250)
    """Performed Procedure Step End Date (0040,0250), VM 1, Type 3 (PS3.3 10.13)."""
    PerformedProcedureStepEndTime: TM_ = TM_(0x0040_0251)
    """Performed Procedure Step End Time (0040,0251), VM 1, Type 3 (PS3.3 10.13)."""
    PerformedProcedureStepDescription: LO_ = LO_(0x0040_0254)
    """Performed Procedure Step Description (0040,0254), VM 1, Type 3 (PS3.3 10.13)."""
    PerformedProtocolCodeSequence: SQ[PerformedProtocolCodeSequenceItem] = SQ(
        0x0040_0260, "PerformedProtocolCodeSequenceItem"
    )
    """Performed Protocol Code Sequence (0040,0260), VM 1, Type 3 (PS3.3 10.13)."""
    CommentsOnThePerformedProcedureStep: ST_ = ST_(0x0040_0280)
    """Comments on the Performed Procedure Step (0040,0280), VM 1, Type 3 (PS3.3 10.13)."""
