# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Performed Procedure Step Summary Macro."""

from __future__ import annotations

from dcmgen.model.fields import DA_, LO_, SH_, SQ, ST_, TM_
from dcmgen.model.iod import Macro


class PerformedProcedureStepSummaryMacro(Macro):
    """Performed Procedure Step Summary Macro (PS3.3 10.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.13.html
    """

    __slots__ = ()

    PerformedProcedureStepID = SH_(0x0040_0253)
    PerformedProcedureStepStartDate = DA_(0x0040_0244)
    PerformedProcedureStepStartTime = TM_(0x0040_0245)
    PerformedProcedureStepEndDate = DA_(0x0040_0250)
    PerformedProcedureStepEndTime = TM_(0x0040_0251)
    PerformedProcedureStepDescription = LO_(0x0040_0254)
    PerformedProtocolCodeSequence = SQ(0x0040_0260, "PerformedProtocolCodeSequenceItem")
    CommentsOnThePerformedProcedureStep = ST_(0x0040_0280)
