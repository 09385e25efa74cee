# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""X-Ray Filter Macro (PS3.3 C.8.31.8, Table C.8.31.8-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.8.31.8-1",
    "X-Ray Filter Macro",
    "C.8.31.8",
    (  # XRayFilterSequence
        Attribute(0x00189556, "1", items=(1, 1), rows=(Include("C.8-35a"),)),
    ),
)
