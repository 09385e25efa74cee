# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Externally-Sourced Data Set Identification Macro (PS3.3 10.18, Table 10-22)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "10-22",
    "Externally-Sourced Data Set Identification Macro",
    "10.18",
    (
        Attribute(0x00240306, "1"),  # DataSetName
        Attribute(0x00240307, "1"),  # DataSetVersion
        Attribute(0x00240308, "1"),  # DataSetSource
        Attribute(0x00240309, "3"),  # DataSetDescription
    ),
)
