# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""PET Frame Correction Factors Macro (PS3.3 C.8.22.5.5, Table C.8.22-15)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table

TABLE = Table(
    "C.8.22-15",
    "PET Frame Correction Factors Macro",
    "C.8.22.5.5",
    (  # PETFrameCorrectionFactorsSequence
        Attribute(
            0x00189736,
            "1",
            items=(1, 1),
            rows=(
                Attribute(
                    0x00541310,
                    "1C",
                    condition=Condition("parsed", required=("in", "?00089007[1]", ("ORIGINAL",)), otherwise="allowed"),
                ),  # PrimaryPromptsCountsAccumulated
                Attribute(
                    0x00541320,
                    "1C",
                    condition=Condition("parsed", required=("in", "?00089007[1]", ("ORIGINAL",)), otherwise="allowed"),
                ),  # SliceSensitivityFactor
                Attribute(
                    0x00541321, "1C", condition=Condition("parsed", required=("in", "00189758", ("YES",)))
                ),  # DecayFactor
                Attribute(
                    0x00541323,
                    "1C",
                    condition=Condition("parsed", required=("in", "?00089007[1]", ("ORIGINAL",)), otherwise="allowed"),
                ),  # ScatterFractionFactor
                Attribute(
                    0x00541324,
                    "1C",
                    condition=Condition("parsed", required=("in", "?00089007[1]", ("ORIGINAL",)), otherwise="allowed"),
                ),  # DeadTimeFactor
            ),
        ),
    ),
)
