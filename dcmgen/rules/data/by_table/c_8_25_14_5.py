# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Ophthalmic Axial Measurements Selected Macro (PS3.3 C.8.25.14.4, Table C.8.25.14-5)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8.25.14-5",
    "Ophthalmic Axial Measurements Selected Macro",
    "C.8.25.14.4",
    (  # UltrasoundSelectedOphthalmicAxialLengthSequence
        Attribute(
            0x00221230,
            "1C",
            condition=Condition("parsed", required=("in", "00221009", ("ULTRASOUND",))),
            items=(1, 1),
            rows=(
                Attribute(
                    0x00221010,
                    "3",
                    terms=(Terms("enumerated", ("TOTAL LENGTH", "LENGTH SUMMATION", "SEGMENTAL LENGTH")),),
                ),  # OphthalmicAxialLengthMeasurementsType
                Attribute(0x00221019, "1"),  # OphthalmicAxialLength
                # OphthalmicAxialLengthSelectionMethodCodeSequence
                Attribute(0x00221250, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "4241", "inferred")),)),
                # ReferencedOphthalmicAxialLengthMeasurementQCImageSequence
                Attribute(0x00221330, "1", items=(1, 1), rows=(Include("C.8.25.16-6"),)),
                # OphthalmicAxialLengthQualityMetricSequence
                Attribute(0x00221262, "1", items=(1, 1), rows=(Include("C.8.25.14-6"),)),
                # SelectedSegmentalOphthalmicAxialLengthSequence
                Attribute(
                    0x00221257,
                    "1C",
                    condition=Condition(
                        "parsed", required=("in", "./00221010", ("LENGTH SUMMATION",)), otherwise="allowed"
                    ),
                    items=(1, None),
                    rows=(
                        Attribute(0x00221019, "1"),  # OphthalmicAxialLength
                        # OphthalmicAxialLengthMeasurementsSegmentNameCodeSequence
                        Attribute(
                            0x00221101, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "4233", "inferred")),)
                        ),
                    ),
                ),
            ),
        ),
        # OpticalSelectedOphthalmicAxialLengthSequence
        Attribute(
            0x00221255,
            "1C",
            condition=Condition("parsed", required=("in", "00221009", ("OPTICAL",))),
            items=(1, None),
            rows=(
                Attribute(
                    0x00221010,
                    "3",
                    terms=(Terms("enumerated", ("TOTAL LENGTH", "LENGTH SUMMATION", "SEGMENTAL LENGTH")),),
                ),  # OphthalmicAxialLengthMeasurementsType
                # SelectedTotalOphthalmicAxialLengthSequence
                Attribute(
                    0x00221260,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=("in", "./00221010", ("TOTAL LENGTH", "LENGTH SUMMATION")),
                        otherwise="allowed",
                    ),
                    items=(1, 1),
                    rows=(
                        Attribute(0x00221019, "1"),  # OphthalmicAxialLength
                        # ReferencedOphthalmicAxialLengthMeasurementQCImageSequence
                        Attribute(0x00221330, "1", items=(1, 1), rows=(Include("C.8.25.16-6"),)),
                        # OphthalmicAxialLengthQualityMetricSequence
                        Attribute(0x00221262, "1", items=(1, 1), rows=(Include("C.8.25.14-6"),)),
                    ),
                ),
                # SelectedSegmentalOphthalmicAxialLengthSequence
                Attribute(
                    0x00221257,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=("in", "./00221010", ("SEGMENTAL LENGTH", "LENGTH SUMMATION")),
                        otherwise="allowed",
                    ),
                    items=(1, None),
                    rows=(  # OphthalmicAxialLengthMeasurementsSegmentNameCodeSequence
                        Attribute(
                            0x00221101, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "4233", "inferred")),)
                        ),
                        Attribute(0x00221019, "1"),  # OphthalmicAxialLength
                        # ReferencedOphthalmicAxialLengthMeasurementQCImageSequence
                        Attribute(0x00221330, "3", items=(0, 1), rows=(Include("C.8.25.16-6"),)),
                        # OphthalmicAxialLengthQualityMetricSequence
                        Attribute(0x00221262, "3", items=(0, 1), rows=(Include("C.8.25.14-6"),)),
                    ),
                ),
            ),
        ),
    ),
)
