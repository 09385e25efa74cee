# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""X-Ray Grid Module (PS3.3 C.8.7.11, Table C.8-36)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table, Terms

TABLE = Table(
    "C.8-36",
    "X-Ray Grid Module",
    "C.8.7.11",
    (
        Attribute(
            0x00181166,
            "3",
            terms=(Terms("defined", ("FIXED", "FOCUSED", "RECIPROCATING", "PARALLEL", "CROSSED", "NONE")),),
        ),  # Grid
        Include("C.8-36b"),
    ),
)
