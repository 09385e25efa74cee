# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""X-Ray Field of View Macro (PS3.3 C.8.19.6.2, Table C.8.19.6-2)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.8.19.6-2",
    "X-Ray Field of View Macro",
    "C.8.19.6.2",
    (  # FieldOfViewSequence
        Attribute(
            0x00189432,
            "1",
            items=(1, 1),
            rows=(
                Attribute(
                    0x00181147, "3", terms=(Terms("enumerated", ("RECTANGLE", "ROUND", "HEXAGONAL")),)
                ),  # FieldOfViewShape
                Attribute(0x00189461, "3"),  # FieldOfViewDimensionsInFloat
                Attribute(
                    0x00187030,
                    "1C",
                    condition=Condition(
                        "parsed", required=("in", "00189420", ("DIGITAL_DETECTOR",)), otherwise="allowed"
                    ),
                ),  # FieldOfViewOrigin
                Attribute(
                    0x00187032, "1", terms=(Terms("enumerated", ("270", "180", "90", "0")),)
                ),  # FieldOfViewRotation
                Attribute(0x00187034, "1", terms=(Terms("enumerated", ("NO", "YES")),)),  # FieldOfViewHorizontalFlip
                Attribute(0x00189433, "3"),  # FieldOfViewDescription
            ),
        ),
    ),
)
