# Generated from standard/templates.toml by generator; do not edit.
"""Person Observer Identifying Attributes (PS3.16 TID 1003)."""

from __future__ import annotations

from dcmgen.rules.facts import Template, TemplateRow

TEMPLATE = Template(
    "1003",
    "Person Observer Identifying Attributes",
    True,
    False,
    False,
    (),
    "PixelMed, highdicom, DCMTK",
    (
        TemplateRow("1", "PNAME", "HAS OBS CONTEXT", concept=(("code", "121008", "DCM"),)),
        TemplateRow("1b", "TEXT", "HAS OBS CONTEXT", concept=(("code", "128774", "DCM"),), requirement="U"),
        TemplateRow("2", "TEXT", "HAS OBS CONTEXT", concept=(("code", "121009", "DCM"),), requirement="U"),
        TemplateRow(
            "3",
            "CODE",
            "HAS OBS CONTEXT",
            concept=(("code", "121010", "DCM"),),
            requirement="U",
            values=(("group", "7452", "Baseline"),),
        ),
        TemplateRow(
            "4",
            "CODE",
            "HAS OBS CONTEXT",
            concept=(("code", "121011", "DCM"),),
            requirement="U",
            values=(("group", "7453", "Baseline"),),
            rows=(TemplateRow("5", "TEXT", "HAS OBS CONTEXT", concept=(("code", "128775", "DCM"),), requirement="U"),),
        ),
    ),
)
