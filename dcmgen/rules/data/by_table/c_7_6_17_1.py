# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Multi-frame Dimension Module (PS3.3 C.7.6.17, Table C.7.6.17-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.7.6.17-1",
    "Multi-frame Dimension Module",
    "C.7.6.17",
    (  # DimensionOrganizationSequence
        Attribute(
            0x00209221,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x00209164, "1"),  # DimensionOrganizationUID
            ),
        ),
        Attribute(
            0x00209311, "3", terms=(Terms("defined", ("3D", "3D_TEMPORAL", "TILED_FULL", "TILED_SPARSE")),)
        ),  # DimensionOrganizationType
        # DimensionIndexSequence
        Attribute(
            0x00209222,
            "1C",
            condition=Condition(
                "parsed",
                required=("or", ("absent", "./00209311"), ("not", ("in", "./00209311", ("TILED_FULL",)))),
                otherwise="allowed",
            ),
            items=(1, None),
            rows=(
                Attribute(0x00209165, "1"),  # DimensionIndexPointer
                Attribute(
                    0x00209213, "1C", condition=Condition("parsed", required=("private", "./00209165"))
                ),  # DimensionIndexPrivateCreator
                Attribute(0x00209167, "1C", condition=Condition("undecidable")),  # FunctionalGroupPointer
                Attribute(
                    0x00209238, "1C", condition=Condition("parsed", required=("private", "./00209167"))
                ),  # FunctionalGroupPrivateCreator
                Attribute(0x00209164, "1"),  # DimensionOrganizationUID
                Attribute(0x00209421, "3"),  # DimensionDescriptionLabel
            ),
        ),
    ),
)
