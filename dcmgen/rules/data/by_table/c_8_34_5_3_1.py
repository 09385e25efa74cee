# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Photoacoustic Image Data Type Macro (PS3.3 C.8.34.5.3, Table C.8.34.5.3-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.8.34.5.3-1",
    "Photoacoustic Image Data Type Macro",
    "C.8.34.5.3",
    (  # ImageDataTypeSequence
        Attribute(
            0x00189807,
            "1",
            items=(1, None),
            rows=(  # ImageDataTypeCodeSequence
                Attribute(0x00189836, "1", rows=(Include("8.8-1", cid=("Defined", "11006", "inferred")),)),
            ),
        ),
    ),
)
