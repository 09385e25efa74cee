# Generated from standard/templates.toml by generator; do not edit.
"""Language of Value (PS3.16 TID 1201)."""

from __future__ import annotations

from dcmgen.rules.facts import Template, TemplateRow

TEMPLATE = Template(
    "1201",
    "Language of Value",
    False,
    False,
    False,
    (),
    "PixelMed",
    (
        TemplateRow(
            "1",
            "CODE",
            "HAS CONCEPT MOD",
            concept=(("code", "121047", "DCM"),),
            values=(("group", "5000", "Baseline"),),
            rows=(
                TemplateRow(
                    "2",
                    "CODE",
                    "HAS CONCEPT MOD",
                    concept=(("code", "121046", "DCM"),),
                    requirement="U",
                    values=(("group", "5001", "Baseline"),),
                ),
            ),
        ),
    ),
)
