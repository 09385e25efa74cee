# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Breast X-Ray Positioner Macro (PS3.3 C.8.31.2, Table C.8.31.2-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.8.31.2-1",
    "Breast X-Ray Positioner Macro",
    "C.8.31.2",
    (  # PositionerPositionSequence
        Attribute(
            0x00189405,
            "1",
            items=(1, 1),
            rows=(
                Attribute(
                    0x00181510, "1C", condition=Condition("undecidable", otherwise="allowed")
                ),  # PositionerPrimaryAngle
                Attribute(
                    0x00189559,
                    "1C",
                    condition=Condition("parsed", required=("present", "./00181510")),
                    terms=(Terms("enumerated", ("CW", "CC")),),
                ),  # PositionerPrimaryAngleDirection
                Attribute(
                    0x00181511, "1C", condition=Condition("undecidable", otherwise="allowed")
                ),  # PositionerSecondaryAngle
            ),
        ),
    ),
)
