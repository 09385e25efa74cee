# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Attribute Value Constraint Macro (PS3.3 10.25, Table 10.25-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "10.25-1",
    "Attribute Value Constraint Macro",
    "10.25",
    (
        Include("10-20a"),
        Attribute(
            0x00820032,
            "1",
            terms=(
                Terms(
                    "enumerated",
                    (
                        "RANGE_INCL",
                        "RANGE_EXCL",
                        "GREATER_OR_EQUAL",
                        "LESS_OR_EQUAL",
                        "GREATER_THAN",
                        "LESS_THAN",
                        "EQUAL",
                        "MEMBER_OF",
                        "NOT_MEMBER_OF",
                        "MEMBER_OF_CID",
                        "UNCONSTRAINED",
                    ),
                ),
            ),
        ),  # ConstraintType
        Attribute(
            0x00820036, "3", terms=(Terms("enumerated", ("FAILURE", "WARNING", "INFORMATIVE")),)
        ),  # ConstraintViolationSignificance
        Attribute(0x00820037, "1C", condition=Condition("undecidable")),  # ConstraintViolationCondition
        # ConstraintValueSequence
        Attribute(
            0x00820034,
            "1C",
            condition=Condition("parsed", required=("not", ("in", "./00820032", ("UNCONSTRAINED",)))),
            rows=(Include("10.26-1"),),
        ),
        # RecommendedDefaultValueSequence
        Attribute(0x00820035, "3", items=(0, 1), rows=(Include("10.26-1"),)),
        # MeasurementUnitsCodeSequence
        Attribute(0x004008EA, "3", items=(0, 1), rows=(Include("8.8-1", cid=("Baseline", "")),)),
        Attribute(0x00820033, "3"),  # SpecificationSelectionGuidance
    ),
)
