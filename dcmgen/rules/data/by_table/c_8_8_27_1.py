# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Beam Limiting Device Position Macro (PS3.3 C.8.8.27, Table C.8.8.27-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.8.8.27-1",
    "Beam Limiting Device Position Macro",
    "C.8.8.27",
    (  # BeamLimitingDevicePositionSequence
        Attribute(
            0x300A011A,
            "1C",
            condition=Condition(
                "parsed",
                required=(
                    "or",
                    ("and", ("or", ("present", "//300A03A4"), ("present", "//300800A0")), ("item", "", 0)),
                    ("undecidable", "control point"),
                ),
            ),
            items=(1, None),
            rows=(
                Attribute(
                    0x300A00B8, "1", terms=(Terms("enumerated", ("X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY")),)
                ),  # RTBeamLimitingDeviceType
                Attribute(0x300A011C, "1"),  # LeafJawPositions
            ),
        ),
    ),
)
