# Generated from standard/templates.toml by generator; do not edit.
"""Subject Context, Device (PS3.16 TID 1010)."""

from __future__ import annotations

from dcmgen.rules.facts import Template, TemplateRow

TEMPLATE = Template(
    "1010",
    "Subject Context, Device",
    True,
    False,
    False,
    (),
    "PixelMed, highdicom",
    (
        TemplateRow("1", "TEXT", "HAS OBS CONTEXT", concept=(("code", "121193", "DCM"),)),
        TemplateRow("2", "UIDREF", "HAS OBS CONTEXT", concept=(("code", "121198", "DCM"),), requirement="U"),
        TemplateRow("3", "TEXT", "HAS OBS CONTEXT", concept=(("code", "121194", "DCM"),), requirement="U"),
        TemplateRow("4", "TEXT", "HAS OBS CONTEXT", concept=(("code", "121195", "DCM"),), requirement="U"),
        TemplateRow("5", "TEXT", "HAS OBS CONTEXT", concept=(("code", "121196", "DCM"),), requirement="U"),
        TemplateRow("6", "TEXT", "HAS OBS CONTEXT", concept=(("code", "121197", "DCM"),), requirement="U"),
    ),
)
