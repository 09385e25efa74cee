# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Patient Position Scope With Legacy Support Macro (PS3.3 C.36.2.3.3, Table C.36.2.3.3-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.36.2.3.3-1",
    "RT Patient Position Scope With Legacy Support Macro",
    "C.36.2.3.3",
    (  # ReferencedRTRadiationSequence
        Attribute(
            0x300A0630,
            "1C",
            condition=Condition("parsed", required=("and", ("absent", "./300A0702"), ("absent", "./300C0002"))),
            items=(1, None),
            rows=(Include("10-11"),),
        ),
        # ReferencedRTRadiationSetSequence
        Attribute(
            0x300A0702,
            "1C",
            condition=Condition("parsed", required=("and", ("absent", "./300A0630"), ("absent", "./300C0002"))),
            items=(1, None),
            rows=(
                Include("10-11"),
                # ReferencedRTRadiationSequence
                Attribute(
                    0x300A0630,
                    "1C",
                    condition=Condition(
                        "parsed", required=("and", ("absent", "./300A060A"), ("undecidable", "referenced instance"))
                    ),
                    items=(1, None),
                    rows=(Include("10-11"),),
                ),
                # TreatmentPositionGroupSequence
                Attribute(
                    0x300A060A,
                    "1C",
                    condition=Condition(
                        "parsed", required=("and", ("absent", "./300A0630"), ("undecidable", "referenced instance"))
                    ),
                    items=(1, None),
                    rows=(
                        Attribute(0x300A0785, "1"),  # ReferencedTreatmentPositionGroupUID
                    ),
                ),
            ),
        ),
        # ReferencedRTPlanSequence
        Attribute(
            0x300C0002,
            "1C",
            condition=Condition("parsed", required=("and", ("absent", "./300A0630"), ("absent", "./300A0702"))),
            items=(1, None),
            rows=(
                Include("10-11"),
                # BeamSequence
                Attribute(
                    0x300A00B0,
                    "1C",
                    condition=Condition("undecidable"),
                    items=(1, None),
                    rows=(
                        Attribute(0x300C0006, "1"),  # ReferencedBeamNumber
                    ),
                ),
            ),
        ),
    ),
)
