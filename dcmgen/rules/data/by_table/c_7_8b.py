# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Enhanced General Equipment Module (PS3.3 C.7.5.2, Table C.7-8b)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "C.7-8b",
    "Enhanced General Equipment Module",
    "C.7.5.2",
    (
        Attribute(0x00080070, "1"),  # Manufacturer
        Attribute(0x00081090, "1"),  # ManufacturerModelName
        Attribute(0x00181000, "1"),  # DeviceSerialNumber
        Attribute(0x00181020, "1"),  # SoftwareVersions
    ),
)
