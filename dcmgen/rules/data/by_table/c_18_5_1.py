# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Waveform Reference Macro (PS3.3 C.18.5, Table C.18.5-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.18.5-1",
    "Waveform Reference Macro",
    "C.18.5",
    (
        Include("C.18.3-1"),
        # ReferencedSOPSequence
        Attribute(
            0x00081199,
            "1",
            items=(1, 1),
            rows=(
                Attribute(0x0040A0B0, "1C", condition=Condition("undecidable")),  # ReferencedWaveformChannels
            ),
        ),
    ),
)
