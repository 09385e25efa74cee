# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Displayed Waveform Segment Module (PS3.3 C.39.4, Table C.39.4-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.39.4-1",
    "Displayed Waveform Segment Module",
    "C.39.4",
    (  # DisplayedWaveformSegmentSequence
        Attribute(
            0x0040B035,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x0040B036, "3"),  # SegmentDefinitionDateTime
                # ReferencedWaveformSequence
                Attribute(
                    0x0008113A,
                    "1C",
                    condition=Condition("undecidable"),
                    items=(1, None),
                    rows=(
                        Include("10-11"),
                        Attribute(0x0040A0B0, "1"),  # ReferencedWaveformChannels
                    ),
                ),
                Include("C.39.8-1"),
                Attribute(
                    0x003A0231,
                    "1C",
                    condition=Condition("parsed", required=("absent", "./003A0244"), otherwise="allowed"),
                ),  # WaveformDisplayBackgroundCIELabValue
                Attribute(
                    0x003A0244,
                    "1C",
                    condition=Condition("parsed", required=("absent", "./003A0231"), otherwise="allowed"),
                ),  # ChannelRecommendedDisplayCIELabValue
            ),
        ),
    ),
)
