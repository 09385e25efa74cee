# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Device Model Macro (PS3.3 10.35, Table 10.35-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "10.35-1",
    "Device Model Macro",
    "10.35",
    (
        Attribute(0x00080070, "2"),  # Manufacturer
        Attribute(0x00081090, "2"),  # ManufacturerModelName
        Attribute(0x3010001A, "2"),  # ManufacturerModelVersion
    ),
)
