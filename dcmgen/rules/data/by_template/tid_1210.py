# Generated from standard/templates.toml by generator; do not edit.
"""Equivalent Meaning(s) of Concept Name (PS3.16 TID 1210)."""

from __future__ import annotations

from dcmgen.rules.facts import Condition, Template, TemplateRow

TEMPLATE = Template(
    "1210",
    "Equivalent Meaning(s) of Concept Name",
    False,
    False,
    False,
    (),
    "PixelMed",
    (
        TemplateRow(
            "1",
            "TEXT",
            "HAS CONCEPT MOD",
            concept=(("code", "121050", "DCM"),),
            vm=(1, None),
            requirement="MC",
            condition=Condition("parsed", required=("not", ("row", "1210/3"))),
            rows=(TemplateRow("2", "INCLUDE", "HAS CONCEPT MOD", requirement="U", include="1201"),),
        ),
        TemplateRow(
            "3",
            "CODE",
            "HAS CONCEPT MOD",
            concept=(("code", "121050", "DCM"),),
            vm=(1, None),
            requirement="MC",
            condition=Condition("parsed", required=("not", ("row", "1210/1"))),
            rows=(TemplateRow("4", "INCLUDE", "HAS CONCEPT MOD", requirement="U", include="1201"),),
        ),
    ),
)
