# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Frame Display Shutter Macro (PS3.3 C.7.6.16.2.16, Table C.7.6.16-17)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.7.6.16-17",
    "Frame Display Shutter Macro",
    "C.7.6.16.2.16",
    (  # FrameDisplayShutterSequence
        Attribute(0x00189472, "1", items=(1, 1), rows=(Include("C.7-17a"),)),
    ),
)
