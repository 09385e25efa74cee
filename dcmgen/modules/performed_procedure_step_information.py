# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Performed Procedure Step Information Module."""

from __future__ import annotations

from dcmgen.model.fields import AE_, CS_, DA_, LO_, SH_, SQ, ST_, TM_
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro


class PerformedProcedureStepInformationModule(Module):
    """Performed Procedure Step Information Module (PS3.3 C.4.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.14.html
    """

    __slots__ = ()

    PerformedStationAETitle: AE_ = AE_(0x0040_0241)
    """Performed Station AE Title (0040,0241), VM 1 (PS3.3 C.4.14)."""
    PerformedStationName: SH_ = SH_(0x0040_0242)
    """Performed Station Name (0040,0242), VM 1 (PS3.3 C.4.14)."""
    PerformedLocation: SH_ = SH_(0x0040_0243)
    """Performed Location (0040,0243), VM 1 (PS3.3 C.4.14)."""
    PerformedProcedureStepStartDate: DA_ = DA_(0x0040_0244)
    """Performed Procedure Step Start Date (0040,0244), VM 1 (PS3.3 C.4.14)."""
    PerformedProcedureStepStartTime: TM_ = TM_(0x0040_0245)
    """Performed Procedure Step Start Time (0040,0245), VM 1 (PS3.3 C.4.14)."""
    PerformedProcedureStepID: SH_ = SH_(0x0040_0253)
    """Performed Procedure Step ID (0040,0253), VM 1 (PS3.3 C.4.14)."""
    PerformedProcedureStepEndDate: DA_ = DA_(0x0040_0250)
    """Performed Procedure Step End Date (0040,0250), VM 1 (PS3.3 C.4.14)."""
    PerformedProcedureStepEndTime: TM_ = TM_(0x0040_0251)
    """Performed Procedure Step End Time (0040,0251), VM 1 (PS3.3 C.4.14)."""
    PerformedProcedureStepStatus: CS_[Literal["IN PROGRESS", "DISCONTINUED", "COMPLETED"]] = CS_(0x0040_0252)
    """Performed Procedure Step Status (0040,0252), VM 1 (PS3.3 C.4.14)."""
    PerformedProcedureStepDescription: LO_ = LO_(0x0040_0254)
    """Performed Procedure Step Description (0040,0254), VM 1 (PS3.3 C.4.14)."""
    CommentsOnThePerformedProcedureStep: ST_ = ST_(0x0040_0280)
    """Comments on the Performed Procedure Step (0040,0280), VM 1 (PS3.3 C.4.14)."""
    PerformedProcedureTypeDescription: LO_ = LO_(0x0040_0255)
    """Performed Procedure Type Description (0040,0255), VM 1 (PS3.3 C.4.14)."""
    ProcedureCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0008_1032, "CodeSequenceMacro")
    """Procedure Code Sequence (0008,1032), VM 1 (PS3.3 C.4.14)."""
    ReasonForPerformedProcedureCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_1012, "CodeSequenceMacro")
    """Reason For Performed Procedure Code Sequence (0040,1012), VM 1 (PS3.3 C.4.14)."""
    PerformedProcedureStepDiscontinuationReasonCodeSequence: SQ[CodeSequenceMacro] = SQ(
        0x0040_0281, "CodeSequenceMacro"
    )
    """Performed Procedure Step Discontinuation Reason Code Sequence (0040,0281), VM 1 (PS3.3 C.4.14)."""
