# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Print Job Module (PS3.3 C.13.8, Table C.13-8)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table, Terms

TABLE = Table(
    "C.13-8",
    "Print Job Module",
    "C.13.8",
    (
        Attribute(
            0x21000020, "", terms=(Terms("enumerated", ("PENDING", "PRINTING", "DONE", "FAILURE")),)
        ),  # ExecutionStatus
        Attribute(
            0x21000030,
            "",
            terms=(
                Terms(
                    "defined",
                    ("NORMAL", "INVALID PAGE DES", "INSUFFIC MEMORY"),
                    condition=("undecidable", "condition of a list"),
                ),
            ),
        ),  # ExecutionStatusInfo
        Attribute(0x21000040, ""),  # CreationDate
        Attribute(0x21000050, ""),  # CreationTime
        Attribute(0x20000020, "", terms=(Terms("enumerated", ("HIGH", "MED", "LOW")),)),  # PrintPriority
        Attribute(0x21100030, ""),  # PrinterName
        Attribute(0x21000070, ""),  # Originator
    ),
)
