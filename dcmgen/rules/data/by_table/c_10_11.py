# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Waveform Annotation Module (PS3.3 C.10.10, Table C.10-11)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.10-11",
    "Waveform Annotation Module",
    "C.10.10",
    (  # WaveformAnnotationSequence
        Attribute(
            0x0040B020,
            "1",
            items=(1, None),
            rows=(
                Attribute(
                    0x00700006, "1C", condition=Condition("parsed", allowed=("not", ("present", "./0040A043")))
                ),  # UnformattedTextValue
                # ConceptNameCodeSequence
                Attribute(
                    0x0040A043,
                    "1C",
                    condition=Condition("parsed", allowed=("not", ("present", "./00700006"))),
                    items=(1, 1),
                    rows=(
                        Include("8.8-1"),
                        # ModifierCodeSequence
                        Attribute(
                            0x0040A195,
                            "1C",
                            condition=Condition("undecidable"),
                            items=(1, None),
                            rows=(Include("8.8-1"),),
                        ),
                    ),
                ),
                # ConceptCodeSequence
                Attribute(
                    0x0040A168,
                    "3",
                    items=(0, 1),
                    rows=(
                        Include("8.8-1"),
                        # ModifierCodeSequence
                        Attribute(
                            0x0040A195,
                            "1C",
                            condition=Condition("undecidable"),
                            items=(1, None),
                            rows=(Include("8.8-1"),),
                        ),
                    ),
                ),
                Attribute(0x0040A30A, "3"),  # NumericValue
                # MeasurementUnitsCodeSequence
                Attribute(0x004008EA, "3", items=(0, 1), rows=(Include("8.8-1", cid=("Baseline", "")),)),
                Attribute(0x0040A0B0, "1"),  # ReferencedWaveformChannels
                Attribute(
                    0x0040A130,
                    "1C",
                    condition=Condition("undecidable"),
                    terms=(Terms("enumerated", ("POINT", "MULTIPOINT", "SEGMENT", "MULTISEGMENT", "BEGIN", "END")),),
                ),  # TemporalRangeType
                Attribute(
                    0x0040A132,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=("and", ("present", "./0040A130"), ("absent", "./0040A138"), ("absent", "./0040A13A")),
                    ),
                ),  # ReferencedSamplePositions
                Attribute(
                    0x0040A138,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=("and", ("present", "./0040A130"), ("absent", "./0040A132"), ("absent", "./0040A13A")),
                    ),
                ),  # ReferencedTimeOffsets
                Attribute(
                    0x0040A13A,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=("and", ("present", "./0040A130"), ("absent", "./0040A132"), ("absent", "./0040A138")),
                    ),
                ),  # ReferencedDateTime
                Attribute(0x0040A180, "3"),  # AnnotationGroupNumber
            ),
        ),
    ),
)
