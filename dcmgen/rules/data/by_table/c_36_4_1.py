# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Radiotherapy Common Instance Module (PS3.3 C.36.4, Table C.36.4-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.36.4-1",
    "Radiotherapy Common Instance Module",
    "C.36.4",
    (
        Attribute(0x00080012, "1"),  # InstanceCreationDate
        Attribute(0x00080013, "1"),  # InstanceCreationTime
        Attribute(0x00080023, "1"),  # ContentDate
        Attribute(0x00080033, "1"),  # ContentTime
        # AuthorIdentificationSequence
        Attribute(0x30100019, "2", items=(0, None), rows=(Include("C.17-3b"),)),
        # InstanceLevelReferencedPerformedProcedureStepSequence
        Attribute(
            0x30100044,
            "1C",
            condition=Condition("parsed", required=("and", ("undecidable", "workflow"), ("absent", "00081111"))),
            items=(1, None),
            rows=(Include("10-11"),),
        ),
    ),
)
