# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Image Frame Context Macro (PS3.3 C.36.2.4.11, Table C.36.2.4.11-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.36.2.4.11-1",
    "RT Image Frame Context Macro",
    "C.36.2.4.11",
    (  # RTImageFrameContextSequence
        Attribute(
            0x30020103,
            "1",
            items=(1, 1),
            rows=(  # RTImageScopeSequence
                Attribute(0x30020104, "1", items=(1, 1), rows=(Include("C.36.2.3.3-1"),)),
                Attribute(0x300A0704, "1C", condition=Condition("undecidable")),  # RTRadiationSetDeliveryNumber
                Attribute(0x300A0705, "1C", condition=Condition("undecidable")),  # ClinicalFractionNumber
            ),
        ),
    ),
)
