# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Montage Channel Macro (PS3.3 C.39.7, Table C.39.7-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.39.7-1",
    "Montage Channel Macro",
    "C.39.7",
    (
        Attribute(0x0040B03E, "1"),  # MontageChannelNumber
        Attribute(0x0040B03F, "3"),  # MontageChannelLabel
        # MontageChannelSourceCodeSequence
        Attribute(0x0040B040, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "")),)),
        # SourceWaveformSequence
        Attribute(
            0x003A020A,
            "1",
            items=(1, None),
            rows=(
                Include("10-11"),
                Attribute(0x0040A0B0, "1"),  # ReferencedWaveformChannels
            ),
        ),
        Attribute(0x003A020C, "3"),  # ChannelDerivationDescription
        # ContributingChannelSourcesSequence
        Attribute(
            0x0040B041,
            "2",
            items=(0, None),
            rows=(
                Attribute(0x0040B042, "1"),  # ChannelWeight
                # ChannelSourceSequence
                Attribute(0x003A0208, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "")),)),
                # SourceWaveformSequence
                Attribute(
                    0x003A020A,
                    "1",
                    items=(1, None),
                    rows=(
                        Include("10-11"),
                        Attribute(0x0040A0B0, "1"),  # ReferencedWaveformChannels
                    ),
                ),
            ),
        ),
        Attribute(0x003A0210, "1C", condition=Condition("undecidable")),  # ChannelSensitivity
        # ChannelSensitivityUnitsSequence
        Attribute(
            0x003A0211,
            "1C",
            condition=Condition("parsed", required=("present", "./003A0210")),
            items=(1, 1),
            rows=(Include("8.8-1", cid=("Defined", "")),),
        ),
        Attribute(
            0x003A0212, "1C", condition=Condition("parsed", required=("present", "./003A0210"))
        ),  # ChannelSensitivityCorrectionFactor
        # FilterLowFrequencyCharacteristicsSequence
        Attribute(0x003A0318, "1C", condition=Condition("undecidable"), items=(1, None), rows=(Include("C.10.12-1"),)),
        # FilterHighFrequencyCharacteristicsSequence
        Attribute(0x003A0319, "1C", condition=Condition("undecidable"), items=(1, None), rows=(Include("C.10.12-1"),)),
        # NotchFilterCharacteristicsSequence
        Attribute(0x003A0321, "3", items=(0, None), rows=(Include("C.10.12-1"),)),
    ),
)
