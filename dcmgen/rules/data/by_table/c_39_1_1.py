# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Waveform Presentation State Relationship Module (PS3.3 C.39.1, Table C.39.1-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.39.1-1",
    "Waveform Presentation State Relationship Module",
    "C.39.1",
    (  # ReferencedSeriesSequence
        Attribute(
            0x00081115,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x0020000E, "1"),  # SeriesInstanceUID
                # ReferencedInstanceSequence
                Attribute(
                    0x0008114A,
                    "1C",
                    condition=Condition("parsed", required=("present", "0040B030")),
                    items=(1, None),
                    rows=(Include("10-11"),),
                ),
                # ReferencedWaveformSequence
                Attribute(
                    0x0008113A,
                    "1C",
                    condition=Condition("parsed", required=("absent", "./0008114A")),
                    items=(1, None),
                    rows=(
                        Include("10-11"),
                        Attribute(0x0040A0B0, "1C", condition=Condition("undecidable")),  # ReferencedWaveformChannels
                    ),
                ),
            ),
        ),
    ),
)
