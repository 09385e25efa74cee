# Generated from standard/templates.toml by generator; do not edit.
"""Observation Context (PS3.16 TID 1001)."""

from __future__ import annotations

from dcmgen.rules.facts import Condition, Template, TemplateRow

TEMPLATE = Template(
    "1001",
    "Observation Context",
    False,
    False,
    False,
    (),
    "PixelMed, highdicom, DCMTK",
    (
        TemplateRow(
            "1",
            "INCLUDE",
            "HAS OBS CONTEXT",
            vm=(1, None),
            requirement="MC",
            condition=Condition("undecidable"),
            include="1002",
        ),
        TemplateRow(
            "2", "INCLUDE", "HAS OBS CONTEXT", requirement="MC", condition=Condition("undecidable"), include="1005"
        ),
        TemplateRow(
            "3", "INCLUDE", "HAS OBS CONTEXT", requirement="MC", condition=Condition("undecidable"), include="1006"
        ),
    ),
)
