# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Multi-Resolution Pyramid Module (PS3.3 C.7.11.1, Table C.7.11.1-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "C.7.11.1-1",
    "Multi-Resolution Pyramid Module",
    "C.7.11.1",
    (
        Attribute(0x00080019, "1"),  # PyramidUID
        Attribute(0x00200027, "3"),  # PyramidLabel
        Attribute(0x00081088, "3"),  # PyramidDescription
    ),
)
