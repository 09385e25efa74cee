# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Plane Position (Volume) Macro (PS3.3 C.7.6.16.2.21, Table C.7.6.16.2.21-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "C.7.6.16.2.21-1",
    "Plane Position (Volume) Macro",
    "C.7.6.16.2.21",
    (  # PlanePositionVolumeSequence
        Attribute(
            0x0020930E,
            "1",
            items=(1, 1),
            rows=(
                Attribute(0x00209301, "1"),  # ImagePositionVolume
            ),
        ),
    ),
)
