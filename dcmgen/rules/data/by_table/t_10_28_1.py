# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Protocol Element Identification Macro (PS3.3 10.28, Table 10.28-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "10.28-1",
    "Protocol Element Identification Macro",
    "10.28",
    (
        Attribute(0x00189921, "1"),  # ProtocolElementNumber
        Attribute(0x00189922, "2"),  # ProtocolElementName
        Attribute(0x00189924, "3"),  # ProtocolElementPurpose
        Attribute(0x00189923, "3"),  # ProtocolElementCharacteristicsSummary
    ),
)
