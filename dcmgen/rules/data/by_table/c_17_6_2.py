# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Key Object Document Module (PS3.3 C.17.6.2, Table C.17.6-2)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.17.6-2",
    "Key Object Document Module",
    "C.17.6.2",
    (
        Attribute(0x00200013, "1"),  # InstanceNumber
        Attribute(0x00080023, "1"),  # ContentDate
        Attribute(0x00080033, "1"),  # ContentTime
        # ReferencedRequestSequence
        Attribute(0x0040A370, "1C", condition=Condition("undecidable"), items=(1, None), rows=(Include("C.17-3c"),)),
        # CurrentRequestedProcedureEvidenceSequence
        Attribute(0x0040A375, "1", items=(1, None), rows=(Include("C.17-3"),)),
        # IdenticalDocumentsSequence
        Attribute(
            0x0040A525,
            "1C",
            condition=Condition("parsed", required=("count >", "/0040A375", 1)),
            items=(1, None),
            rows=(Include("C.17-3"),),
        ),
    ),
)
