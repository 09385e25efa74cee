# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Radiobiological Dose Effect Description Macro (PS3.3 C.36.2.1.5, Table C.36.2.1.5-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.36.2.1.5-1",
    "Radiobiological Dose Effect Description Macro",
    "C.36.2.1.5",
    (
        Attribute(0x30100002, "1", terms=(Terms("enumerated", ("YES", "NO")),)),  # RadiobiologicalDoseEffectFlag
        # EffectiveDoseCalculationMethodCategoryCodeSequence
        Attribute(
            0x30100003,
            "2C",
            condition=Condition("parsed", required=("in", "./30100002", ("YES",))),
            items=(0, None),
            rows=(
                Include("8.8-1", cid=("Defined", "9537", "inferred")),
                # EffectiveDoseCalculationMethodCodeSequence
                Attribute(0x30100004, "3", items=(0, None), rows=(Include("8.8-1"),)),
            ),
        ),
        Attribute(
            0x30100005, "2C", condition=Condition("parsed", required=("in", "./30100002", ("YES",)))
        ),  # EffectiveDoseCalculationMethodDescription
    ),
)
