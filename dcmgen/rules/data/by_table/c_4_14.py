# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Performed Procedure Step Information Module (PS3.3 C.4.14, Table C.4-14)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table, Terms

TABLE = Table(
    "C.4-14",
    "Performed Procedure Step Information Module",
    "C.4.14",
    (
        Attribute(0x00400241, ""),  # PerformedStationAETitle
        Attribute(0x00400242, ""),  # PerformedStationName
        Attribute(0x00400243, ""),  # PerformedLocation
        Attribute(0x00400244, ""),  # PerformedProcedureStepStartDate
        Attribute(0x00400245, ""),  # PerformedProcedureStepStartTime
        Attribute(0x00400253, ""),  # PerformedProcedureStepID
        Attribute(0x00400250, ""),  # PerformedProcedureStepEndDate
        Attribute(0x00400251, ""),  # PerformedProcedureStepEndTime
        Attribute(
            0x00400252, "", terms=(Terms("enumerated", ("IN PROGRESS", "DISCONTINUED", "COMPLETED")),)
        ),  # PerformedProcedureStepStatus
        Attribute(0x00400254, ""),  # PerformedProcedureStepDescription
        Attribute(0x00400280, ""),  # CommentsOnThePerformedProcedureStep
        Attribute(0x00400255, ""),  # PerformedProcedureTypeDescription
        # ProcedureCodeSequence
        Attribute(0x00081032, "", items=(1, 1), rows=(Include("8.8-1", cid=("Baseline", "101", "inferred")),)),
        # ReasonForPerformedProcedureCodeSequence
        Attribute(0x00401012, "", items=(1, None), rows=(Include("8.8-1"),)),
        # PerformedProcedureStepDiscontinuationReasonCodeSequence
        Attribute(0x00400281, "", rows=(Include("8.8-1", cid=("Defined", "9300", "inferred")),)),
    ),
)
