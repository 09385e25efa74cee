# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Irradiation Event Identification Macro (PS3.3 C.7.6.16.2.18, Table C.7.6.16-19)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "C.7.6.16-19",
    "Irradiation Event Identification Macro",
    "C.7.6.16.2.18",
    (  # IrradiationEventIdentificationSequence
        Attribute(
            0x00189477,
            "1",
            items=(1, 1),
            rows=(
                Attribute(0x00083010, "1"),  # IrradiationEventUID
            ),
        ),
    ),
)
