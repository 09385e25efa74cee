# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Wedge Positions Macro (PS3.3 C.36.2.2.11, Table C.36.2.2.11-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.36.2.2.11-1",
    "Wedge Positions Macro",
    "C.36.2.2.11",
    (
        Attribute(
            0x300A0655, "1C", condition=Condition("parsed", required=("!=", "300A00D0", 0))
        ),  # NumberOfWedgePositions
        # WedgePositionSequence
        Attribute(
            0x300A0116,
            "1C",
            condition=Condition(
                "parsed",
                required=(
                    "and",
                    ("!=", "./300A0655", 0),
                    ("or", ("item", "300A062F", 0), ("undecidable", "control point")),
                ),
            ),
            rows=(
                Attribute(0x300A0607, "1"),  # ReferencedDeviceIndex
                Attribute(0x300A0118, "1", terms=(Terms("enumerated", ("IN", "OUT", "PARTIAL")),)),  # WedgePosition
                Attribute(
                    0x300A0653, "1C", condition=Condition("parsed", required=("in", "./300A0118", ("PARTIAL",)))
                ),  # RadiationBeamWedgeThinEdgeDistance
            ),
        ),
    ),
)
