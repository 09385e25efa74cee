# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Waveform Presentation Montage Module (PS3.3 C.39.6, Table C.39.6-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.39.6-1",
    "Waveform Presentation Montage Module",
    "C.39.6",
    (  # WaveformMontageSequence
        Attribute(
            0x0040B039,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x0040B03B, "3"),  # MontageName
                Attribute(0x0040B03D, "1"),  # MontageIndex
                # MontageChannelSequence
                Attribute(0x0040B03C, "1", items=(1, None), rows=(Include("C.39.7-1"),)),
                Attribute(0x003A0230, "3"),  # WaveformDataDisplayScale
                Attribute(0x003A0231, "3"),  # WaveformDisplayBackgroundCIELabValue
                # WaveformPresentationGroupSequence
                Attribute(
                    0x003A0240,
                    "3",
                    items=(1, None),
                    rows=(
                        Attribute(0x003A0241, "1"),  # PresentationGroupNumber
                        # ChannelDisplaySequence
                        Attribute(
                            0x003A0242,
                            "1",
                            items=(1, None),
                            rows=(
                                Attribute(0x0040B03A, "1"),  # ReferencedMontageChannelNumber
                                Attribute(0x003A0218, "3"),  # ChannelOffset
                                Attribute(0x003A0244, "1"),  # ChannelRecommendedDisplayCIELabValue
                                Attribute(0x003A0245, "1"),  # ChannelPosition
                                Attribute(
                                    0x003A0246,
                                    "3",
                                    terms=(Terms("enumerated", ("NONE", "BASELINE", "ABSOLUTE", "DIFFERENCE")),),
                                ),  # DisplayShadingFlag
                                Attribute(
                                    0x003A0247,
                                    "1C",
                                    condition=Condition(
                                        "parsed", required=("absent", "./003A0248"), otherwise="allowed"
                                    ),
                                ),  # FractionalChannelDisplayScale
                                Attribute(
                                    0x003A0248,
                                    "1C",
                                    condition=Condition(
                                        "parsed", required=("absent", "./003A0247"), otherwise="allowed"
                                    ),
                                ),  # AbsoluteChannelDisplayScale
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
)
