# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Spatial Transformation Module (PS3.3 C.10.6, Table C.10-6)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table, Terms

TABLE = Table(
    "C.10-6",
    "Spatial Transformation Module",
    "C.10.6",
    (
        Attribute(0x00700042, "1", terms=(Terms("enumerated", ("270", "180", "90", "0")),)),  # ImageRotation
        Attribute(0x00700041, "1", terms=(Terms("enumerated", ("Y", "N")),)),  # ImageHorizontalFlip
    ),
)
