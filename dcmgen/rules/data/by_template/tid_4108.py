# Generated from standard/templates.toml by generator; do not edit.
"""Tracking Identifier (PS3.16 TID 4108)."""

from __future__ import annotations

from dcmgen.rules.facts import Template, TemplateRow

TEMPLATE = Template(
    "4108",
    "Tracking Identifier",
    True,
    False,
    False,
    (),
    "PixelMed, highdicom",
    (
        TemplateRow("1", "TEXT", "", concept=(("code", "112039", "DCM"),), requirement="U"),
        TemplateRow("2", "UIDREF", "", concept=(("code", "112040", "DCM"),), requirement="U"),
    ),
)
