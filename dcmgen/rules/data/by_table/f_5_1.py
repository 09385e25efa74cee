# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Patient Keys (PS3.3 F.5.1, Table F.5-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "F.5-1",
    "Patient Keys",
    "F.5.1",
    (
        Attribute(0x00080005, "1C", condition=Condition("undecidable")),  # SpecificCharacterSet
        Attribute(0x00100010, "2"),  # PatientName
        Attribute(0x00100020, "1"),  # PatientID
        Include("", anything=True),
    ),
)
