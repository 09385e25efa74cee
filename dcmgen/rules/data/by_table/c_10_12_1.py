# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Waveform Filter Characteristics Macro (PS3.3 C.10.12, Table C.10.12-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.10.12-1",
    "Waveform Filter Characteristics Macro",
    "C.10.12",
    (
        Attribute(0x003A0322, "1"),  # WaveformFilterType
        Attribute(0x003A0220, "1C", condition=Condition("undecidable")),  # FilterLowFrequency
        Attribute(0x003A0221, "1C", condition=Condition("undecidable")),  # FilterHighFrequency
        Attribute(0x003A0222, "1C", condition=Condition("undecidable")),  # NotchFilterFrequency
        Attribute(0x003A0223, "2C", condition=Condition("undecidable")),  # NotchFilterBandwidth
        # AnalogFilterCharacteristicsSequence
        Attribute(
            0x003A0323,
            "1C",
            condition=Condition("parsed", required=("in", "./003A0322", ("ANALOG",))),
            items=(1, 1),
            rows=(
                Attribute(0x003A0324, "1"),  # AnalogFilterRollOff
                # AnalogFilterTypeCodeSequence
                Attribute(0x003A0325, "1", rows=(Include("8.8-1", cid=("Baseline", "3042", "inferred")),)),
            ),
        ),
        # DigitalFilterCharacteristicsSequence
        Attribute(
            0x003A0326,
            "1C",
            condition=Condition("parsed", required=("in", "./003A0322", ("DIGITAL",))),
            items=(1, 1),
            rows=(
                Attribute(0x003A0327, "1"),  # DigitalFilterOrder
                # DigitalFilterTypeCodeSequence
                Attribute(0x003A0328, "1", rows=(Include("8.8-1", cid=("Baseline", "3043", "inferred")),)),
            ),
        ),
        Attribute(0x003A0329, "3"),  # WaveformFilterDescription
        # FilterLookupTableSequence
        Attribute(0x003A032A, "3", rows=(Include("C.10.13-1"),)),
    ),
)
