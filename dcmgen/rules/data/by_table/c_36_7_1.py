# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Treatment Phase Intent Module (PS3.3 C.36.7, Table C.36.7-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.36.7-1",
    "RT Treatment Phase Intent Module",
    "C.36.7",
    (  # IntendedRTTreatmentPhaseSequence
        Attribute(0x3010004B, "1", items=(1, None), rows=(Include("C.36.2.1.2-1"),)),
        Include("C.36.2.1.3-1"),
    ),
)
