# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Ophthalmic Axial Length Segmental Measurements Macro (PS3.3 C.8.25.14.2, Table C.8.25.14-3)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table, Terms

TABLE = Table(
    "C.8.25.14-3",
    "Ophthalmic Axial Length Segmental Measurements Macro",
    "C.8.25.14.2",
    (
        Attribute(0x00221019, "1"),  # OphthalmicAxialLength
        Attribute(
            0x00221140, "1", terms=(Terms("enumerated", ("YES", "NO")),)
        ),  # OphthalmicAxialLengthMeasurementModified
        # OphthalmicAxialLengthMeasurementsSegmentNameCodeSequence
        Attribute(0x00221101, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "4233", "inferred")),)),
        Include("C.8.25.14-4"),
    ),
)
