# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Radiation Record Set Module (PS3.3 C.36.20, Table C.36.20-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.36.20-1",
    "RT Radiation Record Set Module",
    "C.36.20",
    (
        Include("10.9.2-1"),
        Attribute(0x300A0700, "1"),  # TreatmentSessionUID
        # ReferencedRTRadiationSetSequence
        Attribute(0x300A0702, "1C", condition=Condition("undecidable"), items=(1, 1), rows=(Include("10-11"),)),
        Attribute(0x300A0707, "1"),  # RTRadiationSetUsage
        # ReferencedRTRadiationRecordSequence
        Attribute(0x300A0703, "1", items=(1, None), rows=(Include("10-11"),)),
        Attribute(
            0x300A0704,
            "1C",
            condition=Condition(
                "parsed",
                required=("and", ("present", "./300A0702"), ("in", "./300A0707", ("TREATMENT",))),
                otherwise="allowed",
            ),
        ),  # RTRadiationSetDeliveryNumber
        Attribute(
            0x300A0705,
            "1C",
            condition=Condition(
                "parsed",
                required=("and", ("present", "./300A0702"), ("in", "./300A0707", ("TREATMENT",))),
                otherwise="allowed",
            ),
        ),  # ClinicalFractionNumber
        Attribute(0x300A0706, "1"),  # RTTreatmentFractionCompletionStatus
    ),
)
