# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Encrypted Attributes Data Set (PS3.3 C.12.1.1.4.2, Table C.12-7)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.12-7",
    "Encrypted Attributes Data Set",
    "C.12.1.1.4.2",
    (  # ModifiedAttributesSequence
        Attribute(0x04000550, "1", items=(1, 1), rows=(Include("", anything=True),)),
    ),
)
