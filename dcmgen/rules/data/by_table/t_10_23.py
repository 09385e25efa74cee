# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Exposure Index Macro (PS3.3 10.19, Table 10-23)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "10-23",
    "Exposure Index Macro",
    "10.19",
    (
        Attribute(0x00181411, "3"),  # ExposureIndex
        Attribute(0x00181412, "3"),  # TargetExposureIndex
        Attribute(0x00181413, "3"),  # DeviationIndex
    ),
)
