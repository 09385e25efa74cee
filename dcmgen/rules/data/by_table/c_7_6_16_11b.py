# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Frame VOI LUT with LUT Macro (PS3.3 C.7.6.16.2.10b, Table C.7.6.16-11b)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.7.6.16-11b",
    "Frame VOI LUT with LUT Macro",
    "C.7.6.16.2.10b",
    (  # FrameVOILUTSequence
        Attribute(0x00289132, "1", items=(0, 1), rows=(Include("C.11-2b"),)),
    ),
)
