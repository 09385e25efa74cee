# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Plane Orientation (Volume) Macro (PS3.3 C.7.6.16.2.22, Table C.7.6.16.2.22-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "C.7.6.16.2.22-1",
    "Plane Orientation (Volume) Macro",
    "C.7.6.16.2.22",
    (  # PlaneOrientationVolumeSequence
        Attribute(
            0x0020930F,
            "1",
            items=(1, 1),
            rows=(
                Attribute(0x00209302, "1"),  # ImageOrientationVolume
            ),
        ),
    ),
)
