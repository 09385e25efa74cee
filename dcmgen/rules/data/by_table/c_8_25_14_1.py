# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Ophthalmic Axial Measurements Module (PS3.3 C.8.25.14, Table C.8.25.14-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8.25.14-1",
    "Ophthalmic Axial Measurements Module",
    "C.8.25.14",
    (
        Attribute(
            0x00221009, "1", terms=(Terms("defined", ("ULTRASOUND", "OPTICAL")),)
        ),  # OphthalmicAxialMeasurementsDeviceType
        # OphthalmicUltrasoundMethodCodeSequence
        Attribute(
            0x00221044,
            "1C",
            condition=Condition("parsed", required=("in", "./00221009", ("ULTRASOUND",))),
            items=(1, 1),
            rows=(Include("8.8-1", cid=("Defined", "4230", "inferred")),),
        ),
        # AnteriorChamberDepthDefinitionCodeSequence
        Attribute(0x00221125, "3", items=(0, 1), rows=(Include("8.8-1", cid=("Defined", "4239", "inferred")),)),
        # OphthalmicAxialMeasurementsRightEyeSequence
        Attribute(
            0x00221007,
            "1C",
            condition=Condition("undecidable"),
            items=(1, 1),
            rows=(
                Include("C.8.25.14-2"),
                Include("C.8.25.14-5"),
            ),
        ),
        # OphthalmicAxialMeasurementsLeftEyeSequence
        Attribute(
            0x00221008,
            "1C",
            condition=Condition("undecidable"),
            items=(1, 1),
            rows=(
                Include("C.8.25.14-2"),
                Include("C.8.25.14-5"),
            ),
        ),
    ),
)
