# Generated from standard/templates.toml by generator; do not edit.
"""Linear Measurement (PS3.16 TID 1400)."""

from __future__ import annotations

from dcmgen.rules.facts import Condition, Template, TemplateRow

TEMPLATE = Template(
    "1400",
    "Linear Measurement",
    True,
    False,
    False,
    (),
    "PixelMed",
    (
        TemplateRow(
            "1",
            "NUM",
            "",
            concept=(("group", "7470", "Baseline"),),
            units=(("group", "7460", "Defined"),),
            rows=(
                TemplateRow(
                    "2",
                    "SCOORD",
                    "INFERRED FROM",
                    concept=(("code", "121055", "DCM"),),
                    requirement="UC",
                    condition=Condition("parsed", allowed=("not", ("row", "1400/5"))),
                    rows=(
                        TemplateRow(
                            "3",
                            "IMAGE",
                            "SELECTED FROM",
                            requirement="MC",
                            condition=Condition("parsed", required=("not", ("row", "1400/4"))),
                            by_reference=True,
                        ),
                        TemplateRow(
                            "4",
                            "IMAGE",
                            "SELECTED FROM",
                            requirement="MC",
                            condition=Condition("parsed", required=("not", ("row", "1400/3"))),
                        ),
                    ),
                ),
                TemplateRow(
                    "5",
                    "SCOORD",
                    "INFERRED FROM",
                    concept=(("code", "121230", "DCM"),),
                    vm=(2, None),
                    requirement="UC",
                    condition=Condition("parsed", allowed=("not", ("row", "1400/2"))),
                    rows=(
                        TemplateRow(
                            "6",
                            "IMAGE",
                            "SELECTED FROM",
                            requirement="MC",
                            condition=Condition("parsed", required=("not", ("row", "1400/7"))),
                            by_reference=True,
                        ),
                        TemplateRow(
                            "7",
                            "IMAGE",
                            "SELECTED FROM",
                            requirement="MC",
                            condition=Condition("parsed", required=("not", ("row", "1400/6"))),
                        ),
                    ),
                ),
                TemplateRow("8", "INCLUDE", "HAS OBS CONTEXT", requirement="U", include="4108"),
            ),
        ),
    ),
)
