# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Subjective Refraction Measurements Macro (PS3.3 C.8.25.11, Table C.8.25.11-2)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.8.25.11-2",
    "Subjective Refraction Measurements Macro",
    "C.8.25.11",
    (
        Attribute(0x00460146, "1"),  # SpherePower
        Include("C.8.25.6.1-1"),
        Include("C.8.25.6.2-1"),
        Attribute(0x0022000F, "3"),  # VertexDistance
        # AddNearSequence
        Attribute(
            0x00460100,
            "1C",
            condition=Condition("undecidable"),
            items=(1, 1),
            rows=(
                Attribute(0x00460104, "1"),  # AddPower
                Attribute(0x00460106, "3"),  # ViewingDistance
            ),
        ),
        # AddIntermediateSequence
        Attribute(
            0x00460101,
            "1C",
            condition=Condition("undecidable"),
            items=(1, 1),
            rows=(
                Attribute(0x00460104, "1"),  # AddPower
                Attribute(0x00460106, "3"),  # ViewingDistance
            ),
        ),
        # AddOtherSequence
        Attribute(
            0x00460102,
            "1C",
            condition=Condition("undecidable"),
            items=(1, 1),
            rows=(
                Attribute(0x00460104, "1"),  # AddPower
                Attribute(0x00460106, "3"),  # ViewingDistance
            ),
        ),
    ),
)
