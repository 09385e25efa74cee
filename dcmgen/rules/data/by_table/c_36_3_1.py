# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Enhanced RT Series Module (PS3.3 C.36.3, Table C.36.3-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.36.3-1",
    "Enhanced RT Series Module",
    "C.36.3",
    (
        Attribute(0x00080060, "1", terms=(Terms("enumerated", ("RTINTENT", "RTRAD", "RTSEGANN", "PLAN")),)),  # Modality
        Attribute(0x00200011, "1"),  # SeriesNumber
        Attribute(0x00080021, "1"),  # SeriesDate
        Attribute(0x00080031, "1"),  # SeriesTime
        # ReferencedPerformedProcedureStepSequence
        Attribute(
            0x00081111,
            "1C",
            condition=Condition("parsed", required=("and", ("undecidable", "workflow"), ("absent", "30100044"))),
            items=(1, 1),
            rows=(Include("10-11"),),
        ),
        Attribute(0x300A0700, "3"),  # TreatmentSessionUID
    ),
)
