# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Request Attributes Macro (PS3.3 10.6, Table 10-9)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "10-9",
    "Request Attributes Macro",
    "10.6",
    (
        Attribute(0x00401001, "1C", condition=Condition("undecidable", otherwise="allowed")),  # RequestedProcedureID
        Attribute(0x00080050, "3"),  # AccessionNumber
        # IssuerOfAccessionNumberSequence
        Attribute(0x00080051, "3", items=(0, 1), rows=(Include("10-17"),)),
        Attribute(0x0020000D, "3"),  # StudyInstanceUID
        # ReferencedStudySequence
        Attribute(0x00081110, "3", items=(0, None), rows=(Include("10-11"),)),
        Attribute(0x00321060, "3"),  # RequestedProcedureDescription
        # RequestedProcedureCodeSequence
        Attribute(0x00321064, "3", items=(0, 1), rows=(Include("8.8-1"),)),
        Attribute(0x00401002, "3"),  # ReasonForTheRequestedProcedure
        # ReasonForRequestedProcedureCodeSequence
        Attribute(0x0040100A, "3", items=(0, None), rows=(Include("8.8-1"),)),
        Attribute(0x00400009, "1C", condition=Condition("undecidable")),  # ScheduledProcedureStepID
        Attribute(0x00400007, "3"),  # ScheduledProcedureStepDescription
        # ScheduledProtocolCodeSequence
        Attribute(
            0x00400008,
            "3",
            items=(0, None),
            rows=(
                Include("8.8-1"),
                # ProtocolContextSequence
                Attribute(
                    0x00400440,
                    "3",
                    items=(0, None),
                    rows=(
                        Include("10-2"),
                        # ContentItemModifierSequence
                        Attribute(0x00400441, "3", items=(0, None), rows=(Include("10-2"),)),
                    ),
                ),
            ),
        ),
    ),
)
