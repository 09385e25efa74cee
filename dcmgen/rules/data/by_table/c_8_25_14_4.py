# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Ophthalmic Axial Measurements Related Information Macro (PS3.3 C.8.25.14.3, Table C.8.25.14-4)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8.25.14-4",
    "Ophthalmic Axial Measurements Related Information Macro",
    "C.8.25.14.3",
    (  # UltrasoundOphthalmicAxialLengthMeasurementsSequence
        Attribute(
            0x00221220,
            "1C",
            condition=Condition("parsed", required=("in", "00221009", ("ULTRASOUND",))),
            items=(1, 1),
            rows=(
                Attribute(0x00221059, "1"),  # OphthalmicAxialLengthVelocity
                Attribute(0x0040A084, "1", terms=(Terms("enumerated", ("PSN", "DEV")),)),  # ObserverType
                # OphthalmicAxialLengthDataSourceCodeSequence
                Attribute(0x00221150, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "4240", "inferred")),)),
                Attribute(0x00221159, "3"),  # OphthalmicAxialLengthDataSourceDescription
            ),
        ),
        # OpticalOphthalmicAxialLengthMeasurementsSequence
        Attribute(
            0x00221225,
            "1C",
            condition=Condition("parsed", required=("in", "00221009", ("OPTICAL",))),
            items=(1, 1),
            rows=(
                Attribute(0x00221155, "3"),  # SignalToNoiseRatio
                # OphthalmicAxialLengthDataSourceCodeSequence
                Attribute(0x00221150, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "4240", "inferred")),)),
                Attribute(0x00221159, "3"),  # OphthalmicAxialLengthDataSourceDescription
            ),
        ),
    ),
)
