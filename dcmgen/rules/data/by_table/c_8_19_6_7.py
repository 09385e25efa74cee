# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""X-Ray Object Thickness Macro (PS3.3 C.8.19.6.7, Table C.8.19.6-7)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "C.8.19.6-7",
    "X-Ray Object Thickness Macro",
    "C.8.19.6.7",
    (  # ObjectThicknessSequence
        Attribute(
            0x00189456,
            "1",
            items=(1, 1),
            rows=(
                Attribute(0x00189452, "1"),  # CalculatedAnatomyThickness
            ),
        ),
    ),
)
