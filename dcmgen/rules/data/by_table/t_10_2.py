# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Content Item Macro (PS3.3 10.2, Table 10-2)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "10-2",
    "Content Item Macro",
    "10.2",
    (
        Attribute(
            0x0040A040,
            "1",
            terms=(
                Terms(
                    "enumerated",
                    (
                        "DATE",
                        "TIME",
                        "DATETIME",
                        "PNAME",
                        "UIDREF",
                        "TEXT",
                        "CODE",
                        "NUMERIC",
                        "COMPOSITE",
                        "IMAGE",
                        "WAVEFORM",
                    ),
                ),
            ),
        ),  # ValueType
        Attribute(0x0040A032, "3"),  # ObservationDateTime
        Attribute(0x0040A033, "3"),  # ObservationStartDateTime
        # ConceptNameCodeSequence
        Attribute(0x0040A043, "1", items=(1, 1), rows=(Include("8.8-1"),)),
        Attribute(
            0x0040A120, "1C", condition=Condition("parsed", required=("in", "./0040A040", ("DATETIME",)))
        ),  # DateTime
        Attribute(0x0040A121, "1C", condition=Condition("parsed", required=("in", "./0040A040", ("DATE",)))),  # Date
        Attribute(0x0040A122, "1C", condition=Condition("parsed", required=("in", "./0040A040", ("TIME",)))),  # Time
        Attribute(
            0x0040A123, "1C", condition=Condition("parsed", required=("in", "./0040A040", ("PNAME",)))
        ),  # PersonName
        Attribute(0x0040A124, "1C", condition=Condition("parsed", required=("in", "./0040A040", ("UIDREF",)))),  # UID
        Attribute(
            0x0040A160, "1C", condition=Condition("parsed", required=("in", "./0040A040", ("TEXT",)))
        ),  # TextValue
        # ConceptCodeSequence
        Attribute(
            0x0040A168,
            "1C",
            condition=Condition("parsed", required=("in", "./0040A040", ("CODE",))),
            items=(1, 1),
            rows=(Include("8.8-1"),),
        ),
        Attribute(
            0x0040A30A, "1C", condition=Condition("parsed", required=("in", "./0040A040", ("NUMERIC",)))
        ),  # NumericValue
        Attribute(0x0040A161, "1C", condition=Condition("undecidable", otherwise="allowed")),  # FloatingPointValue
        Attribute(0x0040A162, "1C", condition=Condition("undecidable", otherwise="allowed")),  # RationalNumeratorValue
        Attribute(
            0x0040A163, "1C", condition=Condition("parsed", required=("present", "./0040A162"))
        ),  # RationalDenominatorValue
        # MeasurementUnitsCodeSequence
        Attribute(
            0x004008EA,
            "1C",
            condition=Condition("parsed", required=("in", "./0040A040", ("NUMERIC",))),
            items=(1, 1),
            rows=(Include("8.8-1", cid=("Baseline", "82")),),
        ),
        # ReferencedSOPSequence
        Attribute(
            0x00081199,
            "1C",
            condition=Condition("parsed", required=("in", "./0040A040", ("COMPOSITE", "IMAGE", "WAVEFORM"))),
            items=(1, 1),
            rows=(
                Include("10-11"),
                Attribute(
                    0x00081160,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=(
                            "and",
                            ("undecidable", "referenced instance"),
                            ("undecidable", "referenced instance"),
                            ("absent", "./0062000B"),
                        ),
                    ),
                ),  # ReferencedFrameNumber
                Attribute(
                    0x0062000B,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=(
                            "and",
                            ("undecidable", "referenced instance"),
                            ("undecidable", "referenced instance"),
                            ("absent", "./00081160"),
                        ),
                    ),
                ),  # ReferencedSegmentNumber
                Attribute(0x0040A0B0, "1C", condition=Condition("undecidable")),  # ReferencedWaveformChannels
            ),
        ),
    ),
)
