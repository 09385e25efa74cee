# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Calculated Dose Reference Record Module (PS3.3 C.8.8.20, Table C.8-56)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table

TABLE = Table(
    "C.8-56",
    "Calculated Dose Reference Record Module",
    "C.8.8.20",
    (  # CalculatedDoseReferenceSequence
        Attribute(
            0x30080070,
            "1",
            items=(1, None),
            rows=(
                Attribute(
                    0x300C0051, "1C", condition=Condition("parsed", required=("absent", "./30080072"))
                ),  # ReferencedDoseReferenceNumber
                Attribute(
                    0x30080072, "1C", condition=Condition("parsed", required=("absent", "./300C0051"))
                ),  # CalculatedDoseReferenceNumber
                Attribute(0x30080076, "2"),  # CalculatedDoseReferenceDoseValue
                Attribute(0x30080074, "3"),  # CalculatedDoseReferenceDescription
            ),
        ),
    ),
)
