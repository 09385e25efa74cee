# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Measured Dose Reference Record Module (PS3.3 C.8.8.19, Table C.8-55)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.8-55",
    "Measured Dose Reference Record Module",
    "C.8.8.19",
    (  # MeasuredDoseReferenceSequence
        Attribute(
            0x30080010,
            "1",
            items=(1, None),
            rows=(
                Attribute(
                    0x300C0051, "1C", condition=Condition("parsed", required=("absent", "./30080064"))
                ),  # ReferencedDoseReferenceNumber
                Attribute(
                    0x30080064, "1C", condition=Condition("parsed", required=("absent", "./300C0051"))
                ),  # MeasuredDoseReferenceNumber
                Attribute(0x30040002, "1", terms=(Terms("enumerated", ("GY", "RELATIVE")),)),  # DoseUnits
                Attribute(0x30080016, "2"),  # MeasuredDoseValue
                Attribute(
                    0x30080014, "2", terms=(Terms("defined", ("DIODE", "TLD", "ION_CHAMBER", "GEL", "EPID", "FILM")),)
                ),  # MeasuredDoseType
                Attribute(0x30080012, "3"),  # MeasuredDoseDescription
            ),
        ),
    ),
)
