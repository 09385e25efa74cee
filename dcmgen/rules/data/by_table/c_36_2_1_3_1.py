# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Treatment Phase Interval Macro (PS3.3 C.36.2.1.3, Table C.36.2.1.3-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.36.2.1.3-1",
    "RT Treatment Phase Interval Macro",
    "C.36.2.1.3",
    (  # RTTreatmentPhaseIntervalSequence
        Attribute(
            0x3010004E,
            "2",
            items=(0, None),
            rows=(
                Attribute(0x3010003E, "1"),  # BasisRTTreatmentPhaseIndex
                Attribute(0x3010003F, "1"),  # RelatedRTTreatmentPhaseIndex
                Attribute(
                    0x3010004F,
                    "1C",
                    condition=Condition(
                        "parsed", required=("or", ("nonempty", "./30100050"), ("nonempty", "./30100051"))
                    ),
                    terms=(Terms("enumerated", ("START", "END")),),
                ),  # TemporalRelationshipIntervalAnchor
                Attribute(0x30100050, "2"),  # MinimumNumberOfIntervalDays
                Attribute(0x30100051, "2"),  # MaximumNumberOfIntervalDays
            ),
        ),
    ),
)
