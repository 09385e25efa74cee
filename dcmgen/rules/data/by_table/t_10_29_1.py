# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""UDI Macro (PS3.3 10.29, Table 10.29-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "10.29-1",
    "UDI Macro",
    "10.29",
    (
        Attribute(0x00181009, "1"),  # UniqueDeviceIdentifier
        Attribute(0x00500020, "3"),  # DeviceDescription
    ),
)
