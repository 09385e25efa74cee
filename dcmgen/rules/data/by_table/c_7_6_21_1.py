# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Image - Equipment Coordinate Relationship Module (PS3.3 C.7.6.21, Table C.7.6.21-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table, Terms

TABLE = Table(
    "C.7.6.21-1",
    "Image - Equipment Coordinate Relationship Module",
    "C.7.6.21",
    (
        Attribute(0x00289520, "1"),  # ImageToEquipmentMappingMatrix
        Attribute(
            0x00289537, "1", terms=(Terms("defined", ("ISOCENTER",)),)
        ),  # EquipmentCoordinateSystemIdentification
    ),
)
