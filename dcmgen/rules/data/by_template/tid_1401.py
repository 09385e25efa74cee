# Generated from standard/templates.toml by generator; do not edit.
"""Area Measurement (PS3.16 TID 1401)."""

from __future__ import annotations

from dcmgen.rules.facts import Condition, Template, TemplateRow

TEMPLATE = Template(
    "1401",
    "Area Measurement",
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
            concept=(("group", "7471", "Baseline"),),
            units=(("group", "7461", "Defined"),),
            rows=(
                TemplateRow(
                    "2",
                    "SCOORD",
                    "INFERRED FROM",
                    concept=(("code", "121056", "DCM"),),
                    requirement="UC",
                    condition=Condition(
                        "parsed", allowed=("and", ("not", ("row", "1401/5")), ("not", ("row", "1401/6")))
                    ),
                    rows=(
                        TemplateRow(
                            "3",
                            "IMAGE",
                            "SELECTED FROM",
                            requirement="MC",
                            condition=Condition("parsed", required=("not", ("row", "1401/4"))),
                            by_reference=True,
                        ),
                        TemplateRow(
                            "4",
                            "IMAGE",
                            "SELECTED FROM",
                            requirement="MC",
                            condition=Condition("parsed", required=("not", ("row", "1401/3"))),
                        ),
                    ),
                ),
                TemplateRow(
                    "5",
                    "IMAGE",
                    "INFERRED FROM",
                    concept=(("code", "121214", "DCM"),),
                    requirement="UC",
                    condition=Condition(
                        "parsed", allowed=("and", ("not", ("row", "1401/2")), ("not", ("row", "1401/6")))
                    ),
                ),
                TemplateRow(
                    "6",
                    "IMAGE",
                    "INFERRED FROM",
                    concept=(("code", "121214", "DCM"),),
                    requirement="UC",
                    condition=Condition(
                        "parsed", allowed=("and", ("not", ("row", "1401/2")), ("not", ("row", "1401/5")))
                    ),
                    by_reference=True,
                ),
                TemplateRow("8", "INCLUDE", "HAS OBS CONTEXT", requirement="U", include="4108"),
            ),
        ),
    ),
)
