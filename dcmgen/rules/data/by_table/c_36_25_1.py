# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Treatment Preparation Module (PS3.3 C.36.25, Table C.36.25-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.36.25-1",
    "RT Treatment Preparation Module",
    "C.36.25",
    (
        Include("10.32-1"),
        # RTPatientPositionScopeSequence
        Attribute(0x300A0784, "1", items=(1, 1), rows=(Include("C.36.2.3.3-1"),)),
        # RTTreatmentPreparationPatientPositionSequence
        Attribute(0x300A078A, "1", items=(1, 1), rows=(Include("C.36.2.3.2-1"),)),
        Include("C.36.2.3.4-1"),
    ),
)
