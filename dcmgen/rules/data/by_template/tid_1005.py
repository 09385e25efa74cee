# Generated from standard/templates.toml by generator; do not edit.
"""Procedure Context (PS3.16 TID 1005)."""

from __future__ import annotations

from dcmgen.rules.facts import Condition, Template, TemplateRow

TEMPLATE = Template(
    "1005",
    "Procedure Context",
    False,
    False,
    False,
    (),
    "PixelMed",
    (
        TemplateRow(
            "1",
            "UIDREF",
            "HAS OBS CONTEXT",
            concept=(("code", "121018", "DCM"),),
            requirement="MC",
            condition=Condition("undecidable"),
        ),
        TemplateRow(
            "2", "UIDREF", "HAS OBS CONTEXT", concept=(("code", "121019", "DCM"),), vm=(1, None), requirement="U"
        ),
        TemplateRow(
            "3",
            "TEXT",
            "HAS OBS CONTEXT",
            concept=(("code", "121020", "DCM"),),
            requirement="U",
            rows=(TemplateRow("4", "TEXT", "HAS CONCEPT MOD", concept=(("code", "110190", "DCM"),), requirement="U"),),
        ),
        TemplateRow(
            "5",
            "TEXT",
            "HAS OBS CONTEXT",
            concept=(("code", "121021", "DCM"),),
            requirement="U",
            rows=(TemplateRow("6", "TEXT", "HAS CONCEPT MOD", concept=(("code", "110190", "DCM"),), requirement="U"),),
        ),
        TemplateRow(
            "7",
            "TEXT",
            "HAS OBS CONTEXT",
            concept=(("code", "121022", "DCM"),),
            requirement="U",
            rows=(TemplateRow("8", "TEXT", "HAS CONCEPT MOD", concept=(("code", "110190", "DCM"),), requirement="U"),),
        ),
        TemplateRow(
            "9", "CODE", "HAS OBS CONTEXT", concept=(("code", "121023", "DCM"),), vm=(1, None), requirement="U"
        ),
    ),
)
