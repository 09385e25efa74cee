# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Attribute Value Constraint Macro. PS3.3 10.25, Table 10.25-1"""

from __future__ import annotations

from dcmgen.rules import Attribute, Condition, Include, Table

TABLE = Table(
    "10.25-1",
    "Attribute Value Constraint Macro",
    "10.25",
    (
        Include("10-20a"),
        Attribute(0x00820032, "1"),  # ConstraintType
        Attribute(0x00820036, "3"),  # ConstraintViolationSignificance
        Attribute(0x00820037, "1C", condition=Condition("undecidable")),  # ConstraintViolationCondition
        # ConstraintValueSequence
        Attribute(
            0x00820034,
            "1C",
            condition=Condition("parsed", required=("not", ("in", "./00820032", ("UNCONSTRAINED",)))),
            rows=(Include("10.26-1"),),
        ),
        # RecommendedDefaultValueSequence
        Attribute(0x00820035, "3", rows=(Include("10.26-1"),)),
        # MeasurementUnitsCodeSequence
        Attribute(0x004008EA, "3", rows=(Include("8.8-1", cid=("Baseline", "")),)),
        Attribute(0x00820033, "3"),  # SpecificationSelectionGuidance
    ),
)
