# Generated from standard/templates.toml by generator; do not edit.
"""Vascular Ultrasound Section (PS3.16 TID 5103)."""

from __future__ import annotations

from dcmgen.rules.facts import Template, TemplateRow

TEMPLATE = Template(
    "5103",
    "Vascular Ultrasound Section",
    True,
    True,
    False,
    (),
    "PS3.16 2024e",
    (
        TemplateRow(
            "1",
            "CONTAINER",
            "",
            concept=(("term", "59776-5", "LN"),),
            rows=(
                TemplateRow(
                    "2",
                    "CODE",
                    "HAS CONCEPT MOD",
                    concept=(("code", "363698007", "SCT"),),
                    values=(("parameter", "SectionScope"),),
                ),
                TemplateRow(
                    "3",
                    "CODE",
                    "HAS CONCEPT MOD",
                    concept=(("code", "272741003", "SCT"),),
                    values=(("parameter", "SectionLaterality"),),
                ),
                TemplateRow(
                    "4",
                    "INCLUDE",
                    "CONTAINS",
                    vm=(1, None),
                    include="5104",
                    bindings=(("AnatomyGroup", (("parameter", "Anatomy"),)),),
                ),
                TemplateRow(
                    "5",
                    "INCLUDE",
                    "CONTAINS",
                    vm=(1, None),
                    requirement="U",
                    include="300",
                    bindings=(("Measurement", (("parameter", "AnatomyRatio"),)),),
                ),
            ),
        ),
    ),
)
