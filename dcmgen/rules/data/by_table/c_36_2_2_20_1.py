# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Beam Limiting Device Opening Definition Macro (PS3.3 C.36.2.2.20, Table C.36.2.2.20-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.36.2.2.20-1",
    "RT Beam Limiting Device Opening Definition Macro",
    "C.36.2.2.20",
    (
        Attribute(0x300A0607, "1"),  # ReferencedDeviceIndex
        Attribute(0x300A064B, "1C", condition=Condition("unparsed")),  # RTBeamLimitingDeviceOffset
        Attribute(0x300A064A, "1C", condition=Condition("unparsed")),  # ParallelRTBeamDelimiterPositions
        # RTBeamDelimiterGeometrySequence
        Attribute(0x300A064C, "1C", condition=Condition("unparsed"), items=(1, 1), rows=(Include("10.38-1"),)),
    ),
)
