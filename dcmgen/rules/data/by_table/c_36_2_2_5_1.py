# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Control Point General Macro (PS3.3 C.36.2.2.5, Table C.36.2.2.5-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table

TABLE = Table(
    "C.36.2.2.5-1",
    "RT Control Point General Macro",
    "C.36.2.2.5",
    (
        Attribute(0x300A0600, "1"),  # RTControlPointIndex
        Attribute(
            0x300A063C,
            "1C",
            condition=Condition(
                "parsed",
                required=(
                    "and",
                    ("or", ("in", "300A0638", ("FULL", "IDENT_ONLY")), ("in", "300A0639", ("YES",))),
                    (
                        "or",
                        ("item", "300A062F", 0),
                        ("item", "300A0722", 0),
                        ("item", "30100097", 0),
                        ("item", "30100098", 0),
                        ("undecidable", "control point"),
                    ),
                ),
                allowed=(
                    "or",
                    ("item", "300A062F", 0),
                    ("item", "300A0722", 0),
                    ("item", "30100097", 0),
                    ("item", "30100098", 0),
                    ("undecidable", "control point"),
                ),
            ),
        ),  # CumulativeMeterset
        Attribute(
            0x300A060B,
            "1C",
            condition=Condition(
                "parsed",
                required=(
                    "or",
                    ("item", "300A062F", 0),
                    ("item", "300A0722", 0),
                    ("item", "30100097", 0),
                    ("item", "30100098", 0),
                    ("undecidable", "control point"),
                ),
            ),
        ),  # ReferencedTreatmentPositionIndex
        Attribute(
            0x300A073A,
            "1C",
            condition=Condition(
                "parsed",
                required=(
                    "and",
                    ("in", "300A0639", ("YES",)),
                    ("not", ("sop class", ("1.2.840.10008.5.1.4.1.1.481.17",))),
                ),
                allowed=("in", "300A0639", ("YES",)),
            ),
        ),  # RecordedRTControlPointDateTime
        Attribute(
            0x300A073B,
            "2C",
            condition=Condition(
                "parsed", required=("and", ("in", "300A0639", ("YES",)), ("undecidable", "control point"))
            ),
        ),  # ReferencedRadiationRTControlPointIndex
    ),
)
