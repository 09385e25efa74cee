# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Ophthalmic Axial Measurements Macro (PS3.3 C.8.25.14.1, Table C.8.25.14-2)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8.25.14-2",
    "Ophthalmic Axial Measurements Macro",
    "C.8.25.14.1",
    (  # LensStatusCodeSequence
        Attribute(0x00221024, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "4231", "inferred")),)),
        Attribute(0x00221065, "3"),  # LensStatusDescription
        # VitreousStatusCodeSequence
        Attribute(0x00221025, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "4232", "inferred")),)),
        Attribute(0x00221066, "3"),  # VitreousStatusDescription
        Attribute(0x0022000D, "2", terms=(Terms("enumerated", ("YES", "NO")),)),  # PupilDilated
        Attribute(
            0x0022000E, "2C", condition=Condition("parsed", required=("in", "./0022000D", ("YES",)))
        ),  # DegreeOfDilation
        # MydriaticAgentSequence
        Attribute(
            0x00220058,
            "2C",
            condition=Condition("parsed", required=("in", "./0022000D", ("YES",))),
            items=(0, None),
            rows=(  # MydriaticAgentCodeSequence
                Attribute(
                    0x0022001C, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Baseline", "4208", "inferred")),)
                ),
                Attribute(0x0022004E, "3"),  # MydriaticAgentConcentration
                # MydriaticAgentConcentrationUnitsSequence
                Attribute(
                    0x00220042,
                    "1C",
                    condition=Condition("parsed", required=("present", "./0022004E")),
                    items=(1, 1),
                    rows=(Include("8.8-1", cid=("Defined", "4244", "inferred")),),
                ),
            ),
        ),
        # OphthalmicAxialLengthMeasurementsSequence
        Attribute(
            0x00221050,
            "1",
            items=(1, None),
            rows=(
                Attribute(
                    0x00221010,
                    "1",
                    terms=(Terms("enumerated", ("TOTAL LENGTH", "LENGTH SUMMATION", "SEGMENTAL LENGTH")),),
                ),  # OphthalmicAxialLengthMeasurementsType
                # OphthalmicAxialLengthMeasurementsTotalLengthSequence
                Attribute(
                    0x00221210,
                    "1C",
                    condition=Condition("parsed", required=("in", "./00221010", ("TOTAL LENGTH",))),
                    items=(1, None),
                    rows=(
                        Attribute(0x00221019, "1"),  # OphthalmicAxialLength
                        Attribute(
                            0x00221140, "1", terms=(Terms("enumerated", ("YES", "NO")),)
                        ),  # OphthalmicAxialLengthMeasurementModified
                        # ReferencedOphthalmicAxialLengthMeasurementQCImageSequence
                        Attribute(0x00221330, "1", items=(1, 1), rows=(Include("C.8.25.16-6"),)),
                        Include("C.8.25.14-4"),
                    ),
                ),
                # OphthalmicAxialLengthMeasurementsLengthSummationSequence
                Attribute(
                    0x00221212,
                    "1C",
                    condition=Condition("parsed", required=("in", "./00221010", ("LENGTH SUMMATION",))),
                    items=(1, None),
                    rows=(
                        Attribute(0x00221019, "1"),  # OphthalmicAxialLength
                        Attribute(
                            0x00221140, "1", terms=(Terms("enumerated", ("YES", "NO")),)
                        ),  # OphthalmicAxialLengthMeasurementModified
                        # ReferencedOphthalmicAxialLengthMeasurementQCImageSequence
                        Attribute(0x00221330, "1", items=(1, 1), rows=(Include("C.8.25.16-6"),)),
                        # OphthalmicAxialLengthMeasurementsSegmentalLengthSequence
                        Attribute(0x00221211, "1", items=(1, None), rows=(Include("C.8.25.14-3"),)),
                    ),
                ),
                # OphthalmicAxialLengthMeasurementsSegmentalLengthSequence
                Attribute(
                    0x00221211,
                    "1C",
                    condition=Condition("parsed", required=("in", "./00221010", ("SEGMENTAL LENGTH",))),
                    items=(1, None),
                    rows=(Include("C.8.25.14-3"),),
                ),
            ),
        ),
    ),
)
