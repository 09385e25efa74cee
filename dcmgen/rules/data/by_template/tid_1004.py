# Generated from standard/templates.toml by generator; do not edit.
"""Device Observer Identifying Attributes (PS3.16 TID 1004)."""

from __future__ import annotations

from dcmgen.rules.facts import Template, TemplateRow

TEMPLATE = Template(
    "1004",
    "Device Observer Identifying Attributes",
    True,
    False,
    False,
    (),
    "PixelMed, highdicom, DCMTK",
    (
        TemplateRow("1", "UIDREF", "HAS OBS CONTEXT", concept=(("code", "121012", "DCM"),)),
        TemplateRow("2", "TEXT", "HAS OBS CONTEXT", concept=(("code", "121013", "DCM"),), requirement="U"),
        TemplateRow("3", "TEXT", "HAS OBS CONTEXT", concept=(("code", "121014", "DCM"),), requirement="U"),
        TemplateRow("4", "TEXT", "HAS OBS CONTEXT", concept=(("code", "121015", "DCM"),), requirement="U"),
        TemplateRow("5", "TEXT", "HAS OBS CONTEXT", concept=(("code", "121016", "DCM"),), requirement="U"),
        TemplateRow("6", "TEXT", "HAS OBS CONTEXT", concept=(("code", "121017", "DCM"),), requirement="U"),
        TemplateRow(
            "7",
            "CODE",
            "HAS OBS CONTEXT",
            concept=(("code", "113876", "DCM"),),
            vm=(1, None),
            requirement="U",
            values=(("group", "7445", "Defined"),),
        ),
    ),
)
