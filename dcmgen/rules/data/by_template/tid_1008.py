# Generated from standard/templates.toml by generator; do not edit.
"""Subject Context, Fetus (PS3.16 TID 1008)."""

from __future__ import annotations

from dcmgen.rules.facts import Condition, Template, TemplateRow

TEMPLATE = Template(
    "1008",
    "Subject Context, Fetus",
    True,
    False,
    False,
    (),
    "PixelMed, highdicom",
    (
        TemplateRow("1", "PNAME", "HAS OBS CONTEXT", concept=(("code", "121036", "DCM"),), requirement="U"),
        TemplateRow("2", "UIDREF", "HAS OBS CONTEXT", concept=(("code", "121028", "DCM"),), requirement="U"),
        TemplateRow(
            "3",
            "TEXT",
            "HAS OBS CONTEXT",
            concept=(("code", "121030", "DCM"),),
            requirement="MC",
            condition=Condition("parsed", required=("not", ("row", "1008/4")), otherwise="allowed"),
        ),
        TemplateRow(
            "4",
            "TEXT",
            "HAS OBS CONTEXT",
            concept=(("code", "11951-1", "LN", "Fetus ID"),),
            requirement="MC",
            condition=Condition("parsed", required=("not", ("row", "1008/3")), otherwise="allowed"),
        ),
        TemplateRow(
            "5",
            "NUM",
            "HAS OBS CONTEXT",
            concept=(("code", "11878-6", "LN"),),
            requirement="U",
            units=(("code", "1", "UCUM"),),
        ),
    ),
)
