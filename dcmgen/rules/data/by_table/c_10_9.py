# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Waveform Module (PS3.3 C.10.9, Table C.10-9)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.10-9",
    "Waveform Module",
    "C.10.9",
    (  # WaveformSequence
        Attribute(
            0x54000100,
            "1",
            items=(1, None),
            rows=(
                Attribute(
                    0x00181068,
                    "1C",
                    condition=Condition("parsed", required=("in", "00181800", ("Y",)), otherwise="allowed"),
                ),  # MultiplexGroupTimeOffset
                Attribute(0x00181069, "1C", condition=Condition("undecidable")),  # TriggerTimeOffset
                Attribute(0x0018106E, "3"),  # TriggerSamplePosition
                Attribute(
                    0x003A0004, "1", terms=(Terms("enumerated", ("ORIGINAL", "DERIVED")),)
                ),  # WaveformOriginality
                Attribute(0x003A0005, "1"),  # NumberOfWaveformChannels
                Attribute(0x003A0010, "1"),  # NumberOfWaveformSamples
                Attribute(0x003A001A, "1"),  # SamplingFrequency
                Attribute(0x003A0020, "3"),  # MultiplexGroupLabel
                Attribute(
                    0x003A0310, "1C", condition=Condition("undecidable", otherwise="allowed")
                ),  # MultiplexGroupUID
                Attribute(0x003A0311, "3"),  # PowerlineFrequency
                # ChannelDefinitionSequence
                Attribute(
                    0x003A0200,
                    "1",
                    items=(1, None),
                    rows=(
                        Attribute(0x003A0202, "3"),  # WaveformChannelNumber
                        Attribute(0x003A0203, "3"),  # ChannelLabel
                        Attribute(
                            0x003A0205,
                            "3",
                            terms=(
                                Terms(
                                    "defined",
                                    (
                                        "OK",
                                        "TEST DATA",
                                        "DISCONNECTED",
                                        "QUESTIONABLE",
                                        "INVALID",
                                        "UNCALIBRATED",
                                        "UNZEROED",
                                    ),
                                ),
                            ),
                        ),  # ChannelStatus
                        # ChannelSourceSequence
                        Attribute(0x003A0208, "1", items=(1, 1), rows=(Include("8.8-1"),)),
                        # ChannelSourceModifiersSequence
                        Attribute(
                            0x003A0209,
                            "1C",
                            condition=Condition("undecidable"),
                            items=(1, None),
                            rows=(Include("8.8-1"),),
                        ),
                        # SourceWaveformSequence
                        Attribute(
                            0x003A020A,
                            "3",
                            items=(0, None),
                            rows=(
                                Include("10-11"),
                                Attribute(0x0040A0B0, "1"),  # ReferencedWaveformChannels
                            ),
                        ),
                        Attribute(0x003A020C, "3"),  # ChannelDerivationDescription
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
                        Attribute(
                            0x003A0213, "1C", condition=Condition("parsed", required=("present", "./003A0210"))
                        ),  # ChannelBaseline
                        Attribute(
                            0x003A0214, "1C", condition=Condition("parsed", required=("absent", "./003A0215"))
                        ),  # ChannelTimeSkew
                        Attribute(
                            0x003A0215, "1C", condition=Condition("parsed", required=("absent", "./003A0214"))
                        ),  # ChannelSampleSkew
                        Attribute(0x003A0218, "3"),  # ChannelOffset
                        Attribute(0x003A021A, "1"),  # WaveformBitsStored
                        Attribute(0x003A0317, "3"),  # WaveformAmplifierType
                        Attribute(
                            0x003A0220,
                            "1C",
                            condition=Condition(
                                "parsed",
                                required=(
                                    "and",
                                    ("not", ("in", "./003A0317", ("DC",))),
                                    ("in", "./003A0317", ("AC",)),
                                    ("absent", "./003A0318"),
                                ),
                                allowed=("not", ("in", "./003A0317", ("DC",))),
                            ),
                        ),  # FilterLowFrequency
                        # FilterLowFrequencyCharacteristicsSequence
                        Attribute(
                            0x003A0318,
                            "1C",
                            condition=Condition(
                                "parsed",
                                required=("and", ("in", "./003A0317", ("AC",)), ("absent", "./003A0220")),
                                allowed=("not", ("in", "./003A0317", ("DC",))),
                            ),
                            items=(1, None),
                            rows=(Include("C.10.12-1"),),
                        ),
                        Attribute(
                            0x003A0221,
                            "1C",
                            condition=Condition(
                                "parsed",
                                required=("and", ("present", "./003A0317"), ("absent", "./003A0319")),
                                otherwise="allowed",
                            ),
                        ),  # FilterHighFrequency
                        # FilterHighFrequencyCharacteristicsSequence
                        Attribute(
                            0x003A0319,
                            "1C",
                            condition=Condition(
                                "parsed",
                                required=("and", ("present", "./003A0317"), ("absent", "./003A0221")),
                                otherwise="allowed",
                            ),
                            items=(1, None),
                            rows=(Include("C.10.12-1"),),
                        ),
                        Attribute(0x003A0222, "3"),  # NotchFilterFrequency
                        Attribute(0x003A0223, "3"),  # NotchFilterBandwidth
                        # NotchFilterCharacteristicsSequence
                        Attribute(0x003A0321, "3", items=(0, None), rows=(Include("C.10.12-1"),)),
                        # SummarizedFilterLookupTableSequence
                        Attribute(0x003A0320, "3", rows=(Include("C.10.13-1"),)),
                        # ChannelImpedanceSequence
                        Attribute(
                            0x003A0312,
                            "3",
                            items=(0, None),
                            rows=(
                                Attribute(0x003A0313, "1"),  # ImpedanceValue
                                Attribute(0x003A0314, "1"),  # ImpedanceMeasurementDateTime
                                Attribute(0x003A0315, "3"),  # ImpedanceMeasurementFrequency
                                Attribute(0x003A0316, "3"),  # ImpedanceMeasurementCurrentType
                            ),
                        ),
                        Attribute(0x54000110, "3"),  # ChannelMinimumValue
                        Attribute(0x54000112, "3"),  # ChannelMaximumValue
                    ),
                ),
                Attribute(0x54001004, "1", terms=(Terms("defined", ("8", "16", "32", "64")),)),  # WaveformBitsAllocated
                Attribute(
                    0x54001006,
                    "1",
                    terms=(Terms("defined", ("SB", "UB", "MB", "AB", "SS", "US", "SL", "UL", "SV", "UV")),),
                ),  # WaveformSampleInterpretation
                Attribute(0x5400100A, "1C", condition=Condition("undecidable")),  # WaveformPaddingValue
                Attribute(0x54001010, "1"),  # WaveformData
            ),
        ),
        Attribute(0x003A0230, "3"),  # WaveformDataDisplayScale
        Attribute(0x003A0231, "3"),  # WaveformDisplayBackgroundCIELabValue
        # WaveformPresentationGroupSequence
        Attribute(
            0x003A0240,
            "3",
            items=(0, None),
            rows=(
                Attribute(0x003A0241, "1"),  # PresentationGroupNumber
                # ChannelDisplaySequence
                Attribute(
                    0x003A0242,
                    "1",
                    items=(1, None),
                    rows=(
                        Attribute(0x0040A0B0, "1"),  # ReferencedWaveformChannels
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
                            condition=Condition("parsed", required=("absent", "./003A0248"), otherwise="allowed"),
                        ),  # FractionalChannelDisplayScale
                        Attribute(
                            0x003A0248,
                            "1C",
                            condition=Condition("parsed", required=("absent", "./003A0247"), otherwise="allowed"),
                        ),  # AbsoluteChannelDisplayScale
                    ),
                ),
            ),
        ),
    ),
)
