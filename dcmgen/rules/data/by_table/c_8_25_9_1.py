# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Autorefraction Measurements Module (PS3.3 C.8.25.9, Table C.8.25.9-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.8.25.9-1",
    "Autorefraction Measurements Module",
    "C.8.25.9",
    (  # AutorefractionRightEyeSequence
        Attribute(
            0x00460050,
            "1C",
            condition=Condition("undecidable"),
            items=(1, 1),
            rows=(
                Attribute(0x00460146, "1"),  # SpherePower
                Include("C.8.25.6.1-1"),
                Attribute(0x00460044, "3"),  # PupilSize
                Attribute(0x00460046, "3"),  # CornealSize
                Attribute(0x0022000F, "3"),  # VertexDistance
            ),
        ),
        # AutorefractionLeftEyeSequence
        Attribute(
            0x00460052,
            "1C",
            condition=Condition("undecidable"),
            items=(1, 1),
            rows=(
                Attribute(0x00460146, "1"),  # SpherePower
                Include("C.8.25.6.1-1"),
                Attribute(0x00460044, "3"),  # PupilSize
                Attribute(0x00460046, "3"),  # CornealSize
                Attribute(0x0022000F, "3"),  # VertexDistance
            ),
        ),
        Attribute(0x00460060, "3"),  # DistancePupillaryDistance
        Attribute(0x00460062, "3"),  # NearPupillaryDistance
    ),
)
