# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""PET Table Dynamics Macro (PS3.3 C.8.22.5.7, Table C.8.22-18)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "C.8.22-18",
    "PET Table Dynamics Macro",
    "C.8.22.5.7",
    (  # PETTableDynamicsSequence
        Attribute(
            0x00189734,
            "1",
            items=(1, 1),
            rows=(
                Attribute(0x00189309, "1"),  # TableSpeed
            ),
        ),
    ),
)
