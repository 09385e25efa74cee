# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Patient Protocol Context Module (PS3.3 C.34.3, Table C.34.3-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.34.3-1",
    "Patient Protocol Context Module",
    "C.34.3",
    (  # ReferencedPerformedProtocolSequence
        Attribute(0x0018990D, "1", items=(1, None), rows=(Include("10-11"),)),
    ),
)
