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
        Attribute(
            0x300A064C,
            "1C",
            condition=Condition(
                "parsed",
                required=(
                    "and",
                    (
                        "or",
                        ("item", "30080040", 0),
                        ("item", "30080041", 0),
                        ("item", "300A0111", 0),
                        ("item", "300A03A8", 0),
                        ("item", "300A062F", 0),
                        ("item", "30100097", 0),
                        ("item", "30100098", 0),
                        ("undecidable", "control point"),
                    ),
                    (
                        "or",
                        ("linked", "300800A1", "30100039", "./300A0607", ("in", "./3010002E>00080100", ("130332",))),
                        ("linked", "300A064D", "30100039", "./300A0607", ("in", "./3010002E>00080100", ("130332",))),
                    ),
                ),
            ),
            items=(1, 1),
            rows=(Include("10.38-1"),),
        ),
    ),
)
