# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Document Relationship Macro (PS3.3 C.17.3.4, Table C.17-6)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.17-6",
    "Document Relationship Macro",
    "C.17.3.4",
    (
        Attribute(0x0040A032, "1C", condition=Condition("undecidable", otherwise="allowed")),  # ObservationDateTime
        Attribute(0x0040A171, "3"),  # ObservationUID
        # ContentSequence
        Attribute(
            0x0040A730,
            "1C",
            condition=Condition("undecidable"),
            items=(1, None),
            rows=(
                Attribute(
                    0x0040A010,
                    "1",
                    terms=(
                        Terms(
                            "enumerated",
                            (
                                "CONTAINS",
                                "HAS PROPERTIES",
                                "HAS OBS CONTEXT",
                                "HAS ACQ CONTEXT",
                                "INFERRED FROM",
                                "SELECTED FROM",
                                "HAS CONCEPT MOD",
                            ),
                        ),
                    ),
                ),  # RelationshipType
                Include("C.17-6", condition=Condition("parsed", required=("absent", "./0040DB73"))),
                Include("C.17-5", condition=Condition("parsed", required=("absent", "./0040DB73"))),
                Attribute(
                    0x0040DB73, "1C", condition=Condition("parsed", required=("absent", "./0040A040"))
                ),  # ReferencedContentItemIdentifier
            ),
        ),
    ),
)
