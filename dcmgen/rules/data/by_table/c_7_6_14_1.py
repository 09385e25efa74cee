# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Acquisition Context Module (PS3.3 C.7.6.14, Table C.7.6.14-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.7.6.14-1",
    "Acquisition Context Module",
    "C.7.6.14",
    (  # AcquisitionContextSequence
        Attribute(0x00400555, "2", items=(0, None), rows=(Include("10.2.1-1"),)),
        Attribute(0x00400556, "3"),  # AcquisitionContextDescription
    ),
)
