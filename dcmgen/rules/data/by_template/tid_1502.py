# Generated from standard/templates.toml by generator; do not edit.
"""Time Point Context (PS3.16 TID 1502)."""

from __future__ import annotations

from dcmgen.rules.facts import Template, TemplateRow

TEMPLATE = Template(
    "1502",
    "Time Point Context",
    True,
    False,
    False,
    (),
    "PixelMed, highdicom",
    (
        TemplateRow("1", "TEXT", "HAS OBS CONTEXT", concept=(("code", "126070", "DCM"),), requirement="U"),
        TemplateRow("2", "TEXT", "HAS OBS CONTEXT", concept=(("code", "126071", "DCM"),), requirement="U"),
        TemplateRow(
            "3", "TEXT", "HAS OBS CONTEXT", concept=(("code", "C2348792", "UMLS", "Time Point"),), requirement="U"
        ),
        TemplateRow(
            "4", "CODE", "HAS OBS CONTEXT", concept=(("code", "126072", "DCM"),), vm=(1, None), requirement="U"
        ),
        TemplateRow("5", "NUM", "HAS OBS CONTEXT", concept=(("code", "126073", "DCM"),), requirement="U"),
    ),
)
