# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Access End Points Macro (PS3.3 C.38.2.4, Table C.38.2-4)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "C.38.2-4",
    "Access End Points Macro",
    "C.38.2.4",
    (
        Attribute(0x00080054, "3"),  # RetrieveAETitle
        Attribute(0x00081190, "3"),  # RetrieveURL
        Attribute(0x00080407, "3"),  # StoredInstanceBaseURI
    ),
)
