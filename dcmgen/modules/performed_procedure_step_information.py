# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Performed Procedure Step Information Module."""

from __future__ import annotations

from dcmgen.model.fields import AE_, CS_, DA_, LO_, SH_, SQ, ST_, TM_
from dcmgen.model.iod import Module


class PerformedProcedureStepInformationModule(Module):
    """Performed Procedure Step Information Module (PS3.3 C.4.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.14.html
    """

    __slots__ = ()

    PerformedStationAETitle = AE_(0x0040_0241)
    PerformedStationName = SH_(0x0040_0242)
    PerformedLocation = SH_(0x0040_0243)
    PerformedProcedureStepStartDate = DA_(0x0040_0244)
    PerformedProcedureStepStartTime = TM_(0x0040_0245)
    PerformedProcedureStepID = SH_(0x0040_0253)
    PerformedProcedureStepEndDate = DA_(0x0040_0250)
    PerformedProcedureStepEndTime = TM_(0x0040_0251)
    PerformedProcedureStepStatus = CS_(0x0040_0252)
    PerformedProcedureStepDescription = LO_(0x0040_0254)
    CommentsOnThePerformedProcedureStep = ST_(0x0040_0280)
    PerformedProcedureTypeDescription = LO_(0x0040_0255)
    ProcedureCodeSequence = SQ(0x0008_1032, "CodeSequenceMacro")
    ReasonForPerformedProcedureCodeSequence = SQ(0x0040_1012, "CodeSequenceMacro")
    PerformedProcedureStepDiscontinuationReasonCodeSequence = SQ(0x0040_0281, "CodeSequenceMacro")
