# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""General Ophthalmic Refractive Measurements Module (PS3.3 C.8.25.7, Table C.8.25.7-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8.25.7-1",
    "General Ophthalmic Refractive Measurements Module",
    "C.8.25.7",
    (
        Attribute(0x00200013, "1"),  # InstanceNumber
        Attribute(0x00080023, "1"),  # ContentDate
        Attribute(0x00080033, "1"),  # ContentTime
        Attribute(0x00240113, "3", terms=(Terms("enumerated", ("R", "L", "B")),)),  # MeasurementLaterality
        Attribute(0x00204000, "3"),  # ImageComments
        # ReferencedRefractiveMeasurementsSequence
        Attribute(
            0x00460145,
            "2C",
            condition=Condition("parsed", required=("present", "00460121"), otherwise="allowed"),
            items=(0, None),
            rows=(Include("10-11"),),
        ),
    ),
)
