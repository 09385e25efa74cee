# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Patient Orientation and Equipment Relationship Macro (PS3.3 10.12, Table 10-15a)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "10-15a",
    "Patient Orientation and Equipment Relationship Macro",
    "10.12",
    (  # PatientOrientationCodeSequence
        Attribute(
            0x00540410,
            "1",
            items=(1, 1),
            rows=(
                Include("8.8-1", cid=("Baseline", "19")),
                # PatientOrientationModifierCodeSequence
                Attribute(
                    0x00540412,
                    "1C",
                    condition=Condition("undecidable"),
                    items=(1, 1),
                    rows=(Include("8.8-1", cid=("Baseline", "20")),),
                ),
            ),
        ),
        # PatientEquipmentRelationshipCodeSequence
        Attribute(0x30100030, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Baseline", "21", "inferred")),)),
    ),
)
