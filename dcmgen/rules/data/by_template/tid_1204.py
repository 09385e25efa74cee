# Generated from standard/templates.toml by generator; do not edit.
"""Language of Content Item and Descendants (PS3.16 TID 1204)."""

from __future__ import annotations

from dcmgen.rules.facts import Template, TemplateRow

TEMPLATE = Template(
    "1204",
    "Language of Content Item and Descendants",
    False,
    False,
    False,
    (),
    "PixelMed, highdicom, DCMTK",
    (
        TemplateRow(
            "1",
            "CODE",
            "HAS CONCEPT MOD",
            concept=(("code", "121049", "DCM"),),
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
