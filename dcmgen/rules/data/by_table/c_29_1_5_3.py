# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Planning Landmark Line Macro (PS3.3 C.29.1.5.1, Table C.29.1.5-3)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table

TABLE = Table(
    "C.29.1.5-3",
    "Planning Landmark Line Macro",
    "C.29.1.5.1",
    (  # TwoDLineCoordinatesSequence
        Attribute(
            0x006865A0,
            "1C",
            condition=Condition(
                "parsed",
                required=("and", ("absent", "./006865D0"), ("present", "006862C0")),
                allowed=("and", ("present", "./006865D0"), ("present", "006862C0")),
            ),
            items=(1, None),
            rows=(
                Attribute(0x00686440, "1"),  # ReferencedHPGLDocumentID
                Attribute(0x006865B0, "1"),  # TwoDLineCoordinates
            ),
        ),
        Attribute(
            0x006865D0,
            "1C",
            condition=Condition(
                "parsed",
                required=("and", ("absent", "./006865A0"), ("present", "00686350")),
                allowed=("and", ("present", "./006865A0"), ("present", "00686350")),
            ),
        ),  # ThreeDLineCoordinates
    ),
)
