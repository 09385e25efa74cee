# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""X-Ray Grid Macro (PS3.3 C.8.31.7, Table C.8.31.7-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table, Terms

TABLE = Table(
    "C.8.31.7-1",
    "X-Ray Grid Macro",
    "C.8.31.7",
    (  # XRayGridSequence
        Attribute(
            0x00189555,
            "1",
            items=(1, 1),
            rows=(
                Attribute(
                    0x00181166,
                    "1",
                    terms=(Terms("defined", ("FIXED", "FOCUSED", "RECIPROCATING", "PARALLEL", "CROSSED", "NONE")),),
                ),  # Grid
            ),
        ),
        Include("C.8-36b"),
    ),
)
