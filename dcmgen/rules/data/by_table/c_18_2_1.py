# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Code Macro (PS3.3 C.18.2, Table C.18.2-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.18.2-1",
    "Code Macro",
    "C.18.2",
    (  # ConceptCodeSequence
        Attribute(0x0040A168, "1", items=(1, 1), rows=(Include("8.8-1"),)),
    ),
)
