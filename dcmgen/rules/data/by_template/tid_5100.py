# Generated from standard/templates.toml by generator; do not edit.
"""Vascular Ultrasound Report (PS3.16 TID 5100)."""

from __future__ import annotations

from dcmgen.rules.facts import Template, TemplateRow

TEMPLATE = Template(
    "5100",
    "Vascular Ultrasound Report",
    True,
    True,
    True,
    (),
    "reconstructed",
    (
        TemplateRow(
            "1",
            "CONTAINER",
            "",
            concept=(("code", "125100", "DCM"),),
            rows=(
                TemplateRow("2", "INCLUDE", "HAS CONCEPT MOD", requirement="U", include="1204"),
                TemplateRow("3", "INCLUDE", "HAS OBS CONTEXT", include="1001"),
                TemplateRow("4", "INCLUDE", "CONTAINS", requirement="U", include="5101"),
                TemplateRow("5", "INCLUDE", "CONTAINS", requirement="U", include="5102"),
                TemplateRow("6", "INCLUDE", "CONTAINS", vm=(1, None), requirement="U", include="5103"),
                TemplateRow("7", "INCLUDE", "CONTAINS", vm=(1, None), requirement="U", include="5105"),
            ),
        ),
    ),
)
