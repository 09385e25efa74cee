# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Image Frame General Content Macro (PS3.3 C.36.2.4.8, Table C.36.2.4.8-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table

TABLE = Table(
    "C.36.2.4.8-1",
    "RT Image Frame General Content Macro",
    "C.36.2.4.8",
    (  # RTImageFrameGeneralContentSequence
        Attribute(
            0x30020102,
            "1",
            items=(1, 1),
            rows=(
                Attribute(0x00089007, "1"),  # FrameType
                Attribute(
                    0x300A060B,
                    "1C",
                    condition=Condition(
                        "parsed", required=("and", ("present", "300A063F"), ("undecidable", "acquisition"))
                    ),
                ),  # ReferencedTreatmentPositionIndex
                Attribute(
                    0x30020106, "2C", condition=Condition("undecidable", otherwise="allowed")
                ),  # StartCumulativeMeterset
            ),
        ),
    ),
)
