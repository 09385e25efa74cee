# Generated from standard/templates.toml by generator; do not edit.
"""Report Narrative (PS3.16 TID 2002)."""

from __future__ import annotations

from dcmgen.rules.facts import Template, TemplateRow

TEMPLATE = Template(
    "2002",
    "Report Narrative",
    False,
    False,
    False,
    (),
    "PixelMed",
    (
        TemplateRow(
            "1",
            "CODE",
            "CONTAINS",
            concept=(("group", "7002", "Baseline"),),
            vm=(1, None),
            requirement="U",
            rows=(TemplateRow("2", "INCLUDE", "INFERRED FROM", vm=(1, None), requirement="U", include="2001"),),
        ),
        TemplateRow(
            "3",
            "TEXT",
            "CONTAINS",
            concept=(("group", "7002", "Baseline"),),
            vm=(1, None),
            requirement="U",
            rows=(TemplateRow("4", "INCLUDE", "INFERRED FROM", vm=(1, None), requirement="U", include="2001"),),
        ),
        TemplateRow("5", "INCLUDE", "CONTAINS", vm=(1, None), requirement="U", include="2001"),
    ),
)
