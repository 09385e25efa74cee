# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Presentation View Description Module (PS3.3 C.11.25, Table C.11.25-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table, Terms

TABLE = Table(
    "C.11.25-1",
    "Presentation View Description Module",
    "C.11.25",
    (
        Include("10-6"),
        # ViewCodeSequence
        Attribute(
            0x00540220,
            "2",
            items=(0, 1),
            rows=(
                Include("8.8-1", cid=("Baseline", "")),
                # ViewModifierCodeSequence
                Attribute(0x00540222, "2", items=(0, None), rows=(Include("8.8-1", cid=("Baseline", "")),)),
            ),
        ),
        Attribute(0x00200062, "2", terms=(Terms("enumerated", ("R", "L", "U", "B")),)),  # ImageLaterality
    ),
)
