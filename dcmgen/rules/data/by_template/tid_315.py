# Generated from standard/templates.toml by generator; do not edit.
"""Equation or Table (PS3.16 TID 315)."""

from __future__ import annotations

from dcmgen.rules.facts import Template, TemplateRow

TEMPLATE = Template(
    "315",
    "Equation or Table",
    True,
    True,
    False,
    (),
    "PixelMed",
    (
        TemplateRow(
            "1",
            "CODE",
            "",
            concept=(("group", "228", "Defined"),),
            values=(("parameter", "Equation"),),
            rows=(
                TemplateRow("2", "NUM", "HAS PROPERTIES", vm=(1, None), requirement="U"),
                TemplateRow("3", "NUM", "HAS PROPERTIES", vm=(1, None), requirement="U", by_reference=True),
            ),
        ),
    ),
)
