# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Composite Object Reference Macro (PS3.3 C.18.3, Table C.18.3-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.18.3-1",
    "Composite Object Reference Macro",
    "C.18.3",
    (  # ReferencedSOPSequence
        Attribute(0x00081199, "1", items=(1, 1), rows=(Include("10-11"),)),
    ),
)
