# Generated from standard/templates.toml by generator; do not edit.
"""Measurement Statistical Properties (PS3.16 TID 311)."""

from __future__ import annotations

from dcmgen.rules.facts import Condition, Template, TemplateRow

TEMPLATE = Template(
    "311",
    "Measurement Statistical Properties",
    True,
    True,
    False,
    (),
    "PixelMed, highdicom",
    (
        TemplateRow("1", "NUM", "", concept=(("group", "221", "Defined"),), vm=(1, None)),
        TemplateRow("2", "TEXT", "", concept=(("code", "121405", "DCM"),), requirement="U"),
        TemplateRow(
            "3",
            "TEXT",
            "",
            concept=(("code", "121406", "DCM"),),
            requirement="UC",
            condition=Condition("parsed", allowed=("not", ("row", "311/4"))),
        ),
        TemplateRow(
            "4",
            "CODE",
            "",
            concept=(("code", "121406", "DCM"),),
            requirement="UC",
            condition=Condition("parsed", allowed=("not", ("row", "311/3"))),
            values=(("parameter", "RefAuthority"),),
        ),
    ),
)
