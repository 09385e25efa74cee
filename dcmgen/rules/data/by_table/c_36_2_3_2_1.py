# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Patient Position Macro (PS3.3 C.36.2.3.2, Table C.36.2.3.2-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.36.2.3.2-1",
    "RT Patient Position Macro",
    "C.36.2.3.2",
    (
        Include("10-15a"),
        # RTPatientPositionSequence
        Attribute(
            0x300A0799,
            "2C",
            condition=Condition("parsed", required=("absent", "./300A0798")),
            items=(0, 1),
            rows=(Include("10.39-1", cid=("Defined", "")),),
        ),
        # RTPatientPositionDisplacementSequence
        Attribute(
            0x300A0798,
            "2C",
            condition=Condition("parsed", required=("absent", "./300A0799")),
            items=(0, 1),
            rows=(
                Attribute(0x300A079A, "3"),  # DisplacementReferenceLabel
                # DisplacementReferenceLocationCodeSequence
                Attribute(0x300A079D, "1", rows=(Include("8.8-1", cid=("Defined", "9574", "inferred")),)),
                # ConceptualVolumeSequence
                Attribute(0x30100025, "2", items=(0, 1), rows=(Include("10.34-1"),)),
                Attribute(0x300A079B, "1"),  # DisplacementMatrix
                # PatientSupportDisplacementSequence
                Attribute(0x300A079C, "2", items=(0, 1), rows=(Include("10.40-1", cid=("Defined", "")),)),
            ),
        ),
    ),
)
