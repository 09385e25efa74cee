# Generated from standard/templates.toml by generator; do not edit.
"""Normal Range Properties (PS3.16 TID 312)."""

from __future__ import annotations

from dcmgen.rules.facts import Condition, Template, TemplateRow

TEMPLATE = Template(
    "312",
    "Normal Range Properties",
    True,
    True,
    False,
    (),
    "PixelMed, highdicom",
    (
        TemplateRow("1", "NUM", "", concept=(("group", "223", "Defined"),), vm=(1, None)),
        TemplateRow("2", "TEXT", "", concept=(("code", "121407", "DCM"),), requirement="U"),
        TemplateRow(
            "3",
            "TEXT",
            "",
            concept=(("code", "121408", "DCM"),),
            requirement="UC",
            condition=Condition("parsed", allowed=("not", ("row", "312/4"))),
        ),
        TemplateRow(
            "4",
            "CODE",
            "",
            concept=(("code", "121408", "DCM"),),
            requirement="UC",
            condition=Condition("parsed", allowed=("not", ("row", "312/3"))),
            values=(("parameter", "RangeAuthority"),),
        ),
    ),
)
