# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Content Identification Macro (PS3.3 10.9, Table 10-12)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "10-12",
    "Content Identification Macro",
    "10.9",
    (
        Attribute(0x00200013, "1"),  # InstanceNumber
        Attribute(0x00700080, "1"),  # ContentLabel
        Attribute(0x00700081, "2"),  # ContentDescription
        # ConceptNameCodeSequence
        Attribute(0x0040A043, "3", items=(0, 1), rows=(Include("8.8-1"),)),
        # AlternateContentDescriptionSequence
        Attribute(
            0x00700087,
            "3",
            items=(0, None),
            rows=(
                Attribute(0x00700081, "1"),  # ContentDescription
                # LanguageCodeSequence
                Attribute(0x00080006, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "5000", "inferred")),)),
                # ConceptNameCodeSequence
                Attribute(0x0040A043, "3", items=(0, 1), rows=(Include("8.8-1"),)),
            ),
        ),
        Include("10.9.3-1"),
    ),
)
