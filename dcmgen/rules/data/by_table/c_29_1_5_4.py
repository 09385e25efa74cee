# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Planning Landmark Plane Macro (PS3.3 C.29.1.5.1, Table C.29.1.5-4)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table

TABLE = Table(
    "C.29.1.5-4",
    "Planning Landmark Plane Macro",
    "C.29.1.5.1",
    (  # TwoDPlaneCoordinatesSequence
        Attribute(
            0x006865E0,
            "1C",
            condition=Condition(
                "parsed",
                required=("and", ("absent", "./00686610"), ("present", "006862C0")),
                allowed=("and", ("present", "./00686610"), ("present", "006862C0")),
            ),
            items=(1, None),
            rows=(
                Attribute(0x00686440, "1"),  # ReferencedHPGLDocumentID
                Attribute(0x006865F0, "1"),  # TwoDPlaneIntersection
            ),
        ),
        Attribute(
            0x00686610,
            "1C",
            condition=Condition(
                "parsed",
                required=("and", ("absent", "./006865E0"), ("present", "00686350")),
                allowed=("and", ("present", "./006865E0"), ("present", "00686350")),
            ),
        ),  # ThreeDPlaneOrigin
        Attribute(
            0x00686620, "1C", condition=Condition("parsed", required=("present", "./00686610"))
        ),  # ThreeDPlaneNormal
    ),
)
