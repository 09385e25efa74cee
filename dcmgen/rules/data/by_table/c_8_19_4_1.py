# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""X-Ray Image Intensifier Module (PS3.3 C.8.19.4, Table C.8.19.4-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table, Terms

TABLE = Table(
    "C.8.19.4-1",
    "X-Ray Image Intensifier Module",
    "C.8.19.4",
    (
        Attribute(0x00181162, "1"),  # IntensifierSize
        Attribute(
            0x00189427, "1", terms=(Terms("enumerated", ("RECTANGLE", "ROUND", "HEXAGONAL")),)
        ),  # IntensifierActiveShape
        Attribute(0x00189428, "1"),  # IntensifierActiveDimensions
    ),
)
