# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Visual Acuity Measurements Macro (PS3.3 C.8.25.12, Table C.8.25.12-2)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "C.8.25.12-2",
    "Visual Acuity Measurements Macro",
    "C.8.25.12",
    (
        Attribute(0x00460137, "1"),  # DecimalVisualAcuity
        Attribute(0x00460135, "3"),  # VisualAcuityModifiers
    ),
)
