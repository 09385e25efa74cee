# Generated from standard/templates.toml by generator; do not edit.
"""Vascular Ultrasound Measurement Group (PS3.16 TID 5104)."""

from __future__ import annotations

from dcmgen.rules.facts import Template, TemplateRow

TEMPLATE = Template(
    "5104",
    "Vascular Ultrasound Measurement Group",
    True,
    True,
    False,
    (),
    "reconstructed",
    (
        TemplateRow(
            "1",
            "CONTAINER",
            "",
            concept=(("parameter", "AnatomyGroup"),),
            rows=(
                TemplateRow(
                    "2",
                    "CODE",
                    "HAS CONCEPT MOD",
                    concept=(("code", "106233006", "SCT"),),
                    requirement="U",
                    values=(("group", "12116", "Defined"),),
                ),
                TemplateRow(
                    "3",
                    "CODE",
                    "HAS CONCEPT MOD",
                    concept=(("code", "125101", "DCM"),),
                    requirement="U",
                    values=(("group", "12117", "Defined"),),
                ),
                TemplateRow(
                    "4",
                    "INCLUDE",
                    "CONTAINS",
                    vm=(1, None),
                    include="300",
                    rows=(
                        TemplateRow(
                            "5",
                            "CODE",
                            "HAS CONCEPT MOD",
                            concept=(("code", "125105", "DCM"),),
                            requirement="U",
                            values=(("group", "12118", "Defined"),),
                        ),
                    ),
                ),
            ),
        ),
    ),
)
