# Generated from standard/templates.toml by generator; do not edit.
"""Volume Measurement (PS3.16 TID 1402)."""

from __future__ import annotations

from dcmgen.rules.facts import Condition, Template, TemplateRow

TEMPLATE = Template(
    "1402",
    "Volume Measurement",
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
            concept=(("group", "7472", "Baseline"),),
            units=(("group", "7462", "Defined"),),
            rows=(
                TemplateRow(
                    "2",
                    "SCOORD",
                    "INFERRED FROM",
                    concept=(("code", "121057", "DCM"),),
                    vm=(1, None),
                    requirement="UC",
                    condition=Condition(
                        "parsed", allowed=("and", ("not", ("row", "1402/5")), ("not", ("row", "1402/6")))
                    ),
                    rows=(
                        TemplateRow(
                            "3",
                            "IMAGE",
                            "SELECTED FROM",
                            requirement="MC",
                            condition=Condition("parsed", required=("not", ("row", "1402/4"))),
                            by_reference=True,
                        ),
                        TemplateRow(
                            "4",
                            "IMAGE",
                            "SELECTED FROM",
                            requirement="MC",
                            condition=Condition("parsed", required=("not", ("row", "1402/3"))),
                        ),
                    ),
                ),
                TemplateRow(
                    "5",
                    "IMAGE",
                    "INFERRED FROM",
                    concept=(("code", "121191", "DCM"),),
                    requirement="UC",
                    condition=Condition(
                        "parsed", allowed=("and", ("not", ("row", "1402/2")), ("not", ("row", "1402/6")))
                    ),
                ),
                TemplateRow(
                    "6",
                    "IMAGE",
                    "INFERRED FROM",
                    concept=(("code", "121191", "DCM"),),
                    requirement="UC",
                    condition=Condition(
                        "parsed", allowed=("and", ("not", ("row", "1402/2")), ("not", ("row", "1402/5")))
                    ),
                    by_reference=True,
                ),
                TemplateRow("8", "INCLUDE", "HAS OBS CONTEXT", requirement="U", include="4108"),
            ),
        ),
    ),
)
