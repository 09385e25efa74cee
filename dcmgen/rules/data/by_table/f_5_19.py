# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Dose Keys (PS3.3 F.5.19, Table F.5-19)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "F.5-19",
    "RT Dose Keys",
    "F.5.19",
    (
        Attribute(0x00080005, "1C", condition=Condition("undecidable")),  # SpecificCharacterSet
        Attribute(0x00200013, "1"),  # InstanceNumber
        Attribute(
            0x3004000A,
            "1",
            terms=(
                Terms(
                    "defined",
                    (
                        "PLAN",
                        "MULTI_PLAN",
                        "FRACTION",
                        "BEAM",
                        "BRACHY",
                        "FRACTION_SESSION",
                        "BEAM_SESSION",
                        "BRACHY_SESSION",
                        "CONTROL_POINT",
                        "RECORD",
                        "PLAN_OVERVIEW",
                    ),
                ),
            ),
        ),  # DoseSummationType
        Attribute(0x30040006, "3"),  # DoseComment
        # IconImageSequence
        Attribute(0x00880200, "3", items=(0, 1), rows=(Include("C.7-11b"),)),
        Include("", anything=True),
    ),
)
