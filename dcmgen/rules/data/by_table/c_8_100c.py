# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Functional MR Macro (PS3.3 C.8.13.5.15, Table C.8-100c)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.8-100c",
    "Functional MR Macro",
    "C.8.13.5.15",
    (  # FunctionalMRSequence
        Attribute(
            0x00189621,
            "1",
            items=(1, 1),
            rows=(
                Attribute(
                    0x00189624,
                    "1C",
                    condition=Condition("parsed", required=("in", "?00189622", ("YES",))),
                    terms=(Terms("enumerated", ("YES", "NO")),),
                ),  # SettlingPhaseFrame
                Attribute(0x00189623, "1"),  # FunctionalSyncPulse
            ),
        ),
    ),
)
