# Generated from standard/templates.toml by generator; do not edit.
"""Measurement Properties (PS3.16 TID 310)."""

from __future__ import annotations

from dcmgen.rules.facts import Template, TemplateRow

TEMPLATE = Template(
    "310",
    "Measurement Properties",
    True,
    True,
    False,
    (),
    "PixelMed, highdicom",
    (
        TemplateRow(
            "1",
            "CODE",
            "",
            concept=(("code", "121402", "DCM"),),
            requirement="U",
            values=(("group", "222", "Defined"),),
        ),
        TemplateRow(
            "2",
            "INCLUDE",
            "",
            requirement="U",
            include="311",
            bindings=(("RefAuthority", (("parameter", "RefAuthority"),)),),
        ),
        TemplateRow(
            "3",
            "INCLUDE",
            "",
            requirement="U",
            include="312",
            bindings=(("RangeAuthority", (("parameter", "RangeAuthority"),)),),
        ),
        TemplateRow(
            "4",
            "CODE",
            "",
            concept=(("code", "121403", "DCM"),),
            requirement="U",
            values=(("group", "220", "Defined"),),
        ),
        TemplateRow("5", "NUM", "", concept=(("group", "225", "Defined"),), vm=(1, None), requirement="U"),
        TemplateRow(
            "6",
            "CODE",
            "",
            concept=(("code", "121404", "DCM"),),
            requirement="U",
            values=(("group", "224", "Defined"),),
        ),
    ),
)
