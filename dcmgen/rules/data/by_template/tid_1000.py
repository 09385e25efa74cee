# Generated from standard/templates.toml by generator; do not edit.
"""Quotation (PS3.16 TID 1000)."""

from __future__ import annotations

from dcmgen.rules.facts import Condition, Template, TemplateRow

TEMPLATE = Template(
    "1000",
    "Quotation",
    True,
    True,
    False,
    (),
    "PixelMed",
    (
        TemplateRow(
            "1",
            "CODE",
            "HAS OBS CONTEXT",
            concept=(("code", "121001", "DCM"),),
            values=(("code", "121003", "DCM"), ("code", "121004", "DCM")),
        ),
        TemplateRow(
            "2",
            "COMPOSITE",
            "HAS OBS CONTEXT",
            concept=(("code", "121002", "DCM"),),
            requirement="MC",
            condition=Condition("undecidable"),
        ),
        TemplateRow("3", "INCLUDE", "HAS OBS CONTEXT", include="1001"),
    ),
)
