# Generated from standard/templates.toml by generator; do not edit.
"""Accumulated Mammography X-Ray Dose (PS3.16 TID 10005)."""

from __future__ import annotations

from dcmgen.rules.facts import Template, TemplateRow

TEMPLATE = Template(
    "10005",
    "Accumulated Mammography X-Ray Dose",
    True,
    True,
    False,
    (),
    "PixelMed",
    (
        TemplateRow(
            "1",
            "NUM",
            "",
            concept=(("code", "111637", "DCM"),),
            vm=(1, 2),
            units=(("code", "mGy", "UCUM", "mGy"),),
            rows=(
                TemplateRow(
                    "2",
                    "CODE",
                    "HAS CONCEPT MOD",
                    concept=(("code", "272741003", "SCT"),),
                    values=(("group", "6022", "Defined"),),
                ),
            ),
        ),
    ),
)
