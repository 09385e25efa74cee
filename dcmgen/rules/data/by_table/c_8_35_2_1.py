# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Confocal Microscopy Tiled Pyramidal Image Module (PS3.3 C.8.35.2, Table C.8.35.2-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table, Terms

TABLE = Table(
    "C.8.35.2-1",
    "Confocal Microscopy Tiled Pyramidal Image Module",
    "C.8.35.2",
    (
        Attribute(0x00480001, "1"),  # ImagedVolumeWidth
        Attribute(0x00480002, "1"),  # ImagedVolumeHeight
        Attribute(0x00480003, "1"),  # ImagedVolumeDepth
        Attribute(
            0x00089206, "1", terms=(Terms("enumerated", ("VOLUME", "SAMPLED", "DISTORTED", "MIXED")),)
        ),  # VolumetricProperties
    ),
)
