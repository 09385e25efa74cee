# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Patient Specification Module (PS3.3 C.34.5, Table C.34.5-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.34.5-1",
    "Patient Specification Module",
    "C.34.5",
    (  # PatientSpecificationSequence
        Attribute(0x00189911, "1", items=(1, None), rows=(Include("10.25-1"),)),
    ),
)
