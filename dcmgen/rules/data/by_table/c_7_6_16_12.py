# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Real World Value Mapping Macro (PS3.3 C.7.6.16.2.11, Table C.7.6.16-12)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.7.6.16-12",
    "Real World Value Mapping Macro",
    "C.7.6.16.2.11",
    (  # RealWorldValueMappingSequence
        Attribute(0x00409096, "1", items=(1, None), rows=(Include("C.7.6.16-12b", cid=("Defined", "")),)),
    ),
)
