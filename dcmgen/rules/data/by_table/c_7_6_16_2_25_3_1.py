# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Image Frame Conversion Source Macro (PS3.3 C.7.6.16.2.25.3, Table C.7.6.16.2.25.3-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.7.6.16.2.25.3-1",
    "Image Frame Conversion Source Macro",
    "C.7.6.16.2.25.3",
    (  # ConversionSourceAttributesSequence
        Attribute(0x00209172, "1", items=(1, 1), rows=(Include("10-3"),)),
    ),
)
