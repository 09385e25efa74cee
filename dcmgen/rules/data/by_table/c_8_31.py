# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""XRF Positioner Module (PS3.3 C.8.7.6, Table C.8-31)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "C.8-31",
    "XRF Positioner Module",
    "C.8.7.6",
    (
        Attribute(0x00181110, "3"),  # DistanceSourceToDetector
        Attribute(0x00181111, "3"),  # DistanceSourceToPatient
        Attribute(0x00181114, "3"),  # EstimatedRadiographicMagnificationFactor
        Attribute(0x00181450, "3"),  # ColumnAngulation
    ),
)
