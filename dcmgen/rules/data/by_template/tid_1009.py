# Generated from standard/templates.toml by generator; do not edit.
"""Subject Context, Specimen (PS3.16 TID 1009)."""

from __future__ import annotations

from dcmgen.rules.facts import Template, TemplateRow

TEMPLATE = Template(
    "1009",
    "Subject Context, Specimen",
    True,
    False,
    False,
    (),
    "PixelMed, highdicom",
    (
        TemplateRow("1", "UIDREF", "HAS OBS CONTEXT", concept=(("code", "121039", "DCM"),), requirement="U"),
        TemplateRow("2", "INCLUDE", "HAS OBS CONTEXT", requirement="U", include="1007"),
        TemplateRow("3", "TEXT", "HAS OBS CONTEXT", concept=(("code", "121041", "DCM"),), requirement="U"),
        TemplateRow("4", "TEXT", "HAS OBS CONTEXT", concept=(("code", "111724", "DCM"),), requirement="U"),
        TemplateRow(
            "5",
            "CODE",
            "HAS OBS CONTEXT",
            concept=(("code", "371439000", "SCT"),),
            requirement="U",
            values=(("group", "8103", "Defined"),),
        ),
        TemplateRow("6", "TEXT", "HAS OBS CONTEXT", concept=(("code", "111700", "DCM"),), requirement="U"),
    ),
)
