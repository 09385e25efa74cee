# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Requested Procedure Module (PS3.3 C.4.11, Table C.4-11)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table, Terms

TABLE = Table(
    "C.4-11",
    "Requested Procedure Module",
    "C.4.11",
    (
        Attribute(0x00401001, ""),  # RequestedProcedureID
        Attribute(0x00401002, ""),  # ReasonForTheRequestedProcedure
        Attribute(0x00401400, ""),  # RequestedProcedureComments
        # ReasonForRequestedProcedureCodeSequence
        Attribute(0x0040100A, "", items=(1, None), rows=(Include("8.8-1"),)),
        # RequestedProcedureCodeSequence
        Attribute(0x00321064, "", items=(1, 1), rows=(Include("8.8-1", cid=("Baseline", "101", "inferred")),)),
        # RequestedLateralityCodeSequence
        Attribute(0x00321065, "", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "")),)),
        Attribute(0x0020000D, ""),  # StudyInstanceUID
        Attribute(0x00080020, ""),  # StudyDate
        Attribute(0x00080030, ""),  # StudyTime
        # ReferencedStudySequence
        Attribute(0x00081110, "", items=(1, None), rows=(Include("10-11"),)),
        Attribute(0x00321060, ""),  # RequestedProcedureDescription
        Attribute(
            0x00401003, "", terms=(Terms("defined", ("STAT", "HIGH", "ROUTINE", "MEDIUM", "LOW")),)
        ),  # RequestedProcedurePriority
        Attribute(0x00401004, ""),  # PatientTransportArrangements
        Attribute(0x00401005, ""),  # RequestedProcedureLocation
        Attribute(0x00401008, ""),  # ConfidentialityCode
        Attribute(0x00401009, "", terms=(Terms("defined", ("HIGH", "ROUTINE", "MEDIUM", "LOW")),)),  # ReportingPriority
        Attribute(0x00401010, ""),  # NamesOfIntendedRecipientsOfResults
        # IntendedRecipientsOfResultsIdentificationSequence
        Attribute(0x00401011, "", items=(1, None), rows=(Include("10-1"),)),
    ),
)
