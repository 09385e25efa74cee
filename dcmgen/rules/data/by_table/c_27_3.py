# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Vectors Macro (PS3.3 C.27.3, Table C.27-3)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "C.27-3",
    "Vectors Macro",
    "C.27.3",
    (
        Attribute(0x0066001E, "1"),  # NumberOfVectors
        Attribute(0x0066001F, "1"),  # VectorDimensionality
        Attribute(0x00660020, "3"),  # VectorAccuracy
        Attribute(0x00660021, "1"),  # VectorCoordinateData
    ),
)
