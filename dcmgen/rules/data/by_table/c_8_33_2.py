# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Tractography Results Module (PS3.3 C.8.33.2, Table C.8.33-2)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.8.33-2",
    "Tractography Results Module",
    "C.8.33.2",
    (
        Include("10-12"),
        Attribute(0x00080023, "1"),  # ContentDate
        Attribute(0x00080033, "1"),  # ContentTime
        # TrackSetSequence
        Attribute(
            0x00660101,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x00660105, "1"),  # TrackSetNumber
                Attribute(0x00660106, "1"),  # TrackSetLabel
                Attribute(0x00660107, "3"),  # TrackSetDescription
                # TrackSetAnatomicalTypeCodeSequence
                Attribute(
                    0x00660108,
                    "1",
                    items=(1, 1),
                    rows=(
                        Include("8.8-1", cid=("Baseline", "")),
                        # ModifierCodeSequence
                        Attribute(0x0040A195, "3", items=(1, None), rows=(Include("8.8-1", cid=("Defined", "")),)),
                    ),
                ),
                # TrackSequence
                Attribute(
                    0x00660102,
                    "1",
                    items=(1, None),
                    rows=(
                        Attribute(0x00660016, "1"),  # PointCoordinatesData
                        Attribute(
                            0x00660103,
                            "1C",
                            condition=Condition(
                                "parsed", required=("and", ("absent", "./0062000D"), ("absent", "../0062000D"))
                            ),
                        ),  # RecommendedDisplayCIELabValueList
                        Attribute(
                            0x0062000D,
                            "1C",
                            condition=Condition(
                                "parsed", required=("and", ("absent", "./00660103"), ("absent", "../0062000D"))
                            ),
                        ),  # RecommendedDisplayCIELabValue
                    ),
                ),
                Attribute(
                    0x0062000D,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=("some", "./00660102", ("and", ("absent", "./0062000D"), ("absent", "./00660103"))),
                        otherwise="allowed",
                    ),
                ),  # RecommendedDisplayCIELabValue
                Attribute(0x00660038, "3"),  # RecommendedLineThickness
                # MeasurementsSequence
                Attribute(
                    0x00660121,
                    "3",
                    items=(1, None),
                    rows=(  # ConceptNameCodeSequence
                        Attribute(
                            0x0040A043, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "7263", "inferred")),)
                        ),
                        # MeasurementUnitsCodeSequence
                        Attribute(0x004008EA, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "")),)),
                        # MeasurementValuesSequence
                        Attribute(
                            0x00660132,
                            "1",
                            rows=(
                                Attribute(0x00660125, "1"),  # FloatingPointValues
                                Attribute(0x00660129, "1C", condition=Condition("undecidable")),  # TrackPointIndexList
                            ),
                        ),
                    ),
                ),
                # TrackStatisticsSequence
                Attribute(
                    0x00660130,
                    "3",
                    items=(1, None),
                    rows=(  # ConceptNameCodeSequence
                        Attribute(0x0040A043, "1", items=(1, 1), rows=(Include("8.8-1"),)),
                        # ModifierCodeSequence
                        Attribute(0x0040A195, "1", items=(1, 1), rows=(Include("8.8-1"),)),
                        # MeasurementUnitsCodeSequence
                        Attribute(0x004008EA, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "")),)),
                        Attribute(0x00660125, "1"),  # FloatingPointValues
                    ),
                ),
                # TrackSetStatisticsSequence
                Attribute(0x00660124, "3", items=(1, None), rows=(Include("C.8.33-3", cid=("Defined", "")),)),
                # DiffusionAcquisitionCodeSequence
                Attribute(0x00660133, "3", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "7260", "inferred")),)),
                # DiffusionModelCodeSequence
                Attribute(0x00660134, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "7261", "inferred")),)),
                # TrackingAlgorithmIdentificationSequence
                Attribute(
                    0x00660104, "1", items=(1, None), rows=(Include("10-19", cid=("Defined", "7262", "inferred")),)
                ),
            ),
        ),
        # ReferencedInstanceSequence
        Attribute(0x0008114A, "1C", condition=Condition("undecidable"), items=(1, None), rows=(Include("10-3"),)),
    ),
)
