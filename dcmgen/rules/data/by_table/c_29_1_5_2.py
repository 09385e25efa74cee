# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Planning Landmark Point Macro (PS3.3 C.29.1.5.1, Table C.29.1.5-2)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table

TABLE = Table(
    "C.29.1.5-2",
    "Planning Landmark Point Macro",
    "C.29.1.5.1",
    (  # TwoDPointCoordinatesSequence
        Attribute(
            0x00686550,
            "1C",
            condition=Condition(
                "parsed",
                required=("and", ("absent", "./00686590"), ("present", "006862C0")),
                allowed=("and", ("present", "./00686590"), ("present", "006862C0")),
            ),
            items=(1, None),
            rows=(
                Attribute(0x00686440, "1"),  # ReferencedHPGLDocumentID
                Attribute(0x00686560, "1"),  # TwoDPointCoordinates
            ),
        ),
        Attribute(
            0x00686590,
            "1C",
            condition=Condition(
                "parsed",
                required=("and", ("absent", "./00686550"), ("present", "00686350")),
                allowed=("and", ("present", "./00686550"), ("present", "00686350")),
            ),
        ),  # ThreeDPointCoordinates
    ),
)
