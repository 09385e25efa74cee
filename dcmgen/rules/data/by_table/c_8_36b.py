# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""X-Ray Grid Description Macro (PS3.3 C.8.7.11, Table C.8-36b)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "C.8-36b",
    "X-Ray Grid Description Macro",
    "C.8.7.11",
    (
        Attribute(0x00187040, "3"),  # GridAbsorbingMaterial
        Attribute(0x00187041, "3"),  # GridSpacingMaterial
        Attribute(0x00187042, "3"),  # GridThickness
        Attribute(0x00187044, "3"),  # GridPitch
        Attribute(0x00187046, "3"),  # GridAspectRatio
        Attribute(0x00187048, "3"),  # GridPeriod
        Attribute(0x0018704C, "3"),  # GridFocalDistance
        Attribute(0x00181006, "3"),  # GridID
    ),
)
