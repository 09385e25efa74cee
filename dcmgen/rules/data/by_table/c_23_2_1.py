# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Hanging Protocol Environment Module (PS3.3 C.23.2, Table C.23.2-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.23.2-1",
    "Hanging Protocol Environment Module",
    "C.23.2",
    (
        Attribute(0x00720100, "2"),  # NumberOfScreens
        # NominalScreenDefinitionSequence
        Attribute(0x00720102, "2", items=(0, None), rows=(Include("C.23.2-2"),)),
    ),
)
