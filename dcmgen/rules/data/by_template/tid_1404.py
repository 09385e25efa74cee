# Generated from standard/templates.toml by generator; do not edit.
"""Numeric Measurement (PS3.16 TID 1404)."""

from __future__ import annotations

from dcmgen.rules.facts import Template, TemplateRow

TEMPLATE = Template(
    "1404",
    "Numeric Measurement",
    True,
    False,
    False,
    (),
    "reconstructed",
    (
        TemplateRow(
            "1",
            "NUM",
            "",
            rows=(
                TemplateRow("2", "INCLUDE", "", vm=(1, None), requirement="U", include="320"),
                TemplateRow("3", "INCLUDE", "HAS OBS CONTEXT", requirement="U", include="4108"),
            ),
        ),
    ),
)
