# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""NM/PET Patient Orientation Module (PS3.3 C.8.4.6, Table C.8-5)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.8-5",
    "NM/PET Patient Orientation Module",
    "C.8.4.6",
    (  # PatientOrientationCodeSequence
        Attribute(
            0x00540410,
            "2",
            items=(0, 1),
            rows=(
                Include("8.8-1", cid=("Baseline", "19")),
                # PatientOrientationModifierCodeSequence
                Attribute(
                    0x00540412,
                    "2C",
                    condition=Condition("undecidable"),
                    items=(0, 1),
                    rows=(Include("8.8-1", cid=("Baseline", "20")),),
                ),
            ),
        ),
        # PatientGantryRelationshipCodeSequence
        Attribute(0x00540414, "2", items=(0, 1), rows=(Include("8.8-1", cid=("Baseline", "21")),)),
    ),
)
