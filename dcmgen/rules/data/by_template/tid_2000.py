# Generated from standard/templates.toml by generator; do not edit.
"""Basic Diagnostic Imaging Report (PS3.16 TID 2000)."""

from __future__ import annotations

from dcmgen.rules.facts import Template, TemplateRow

TEMPLATE = Template(
    "2000",
    "Basic Diagnostic Imaging Report",
    False,
    True,
    True,
    (),
    "PixelMed",
    (
        TemplateRow(
            "1",
            "CONTAINER",
            "",
            concept=(("group", "7000", "Baseline"),),
            rows=(
                TemplateRow(
                    "2", "CODE", "HAS CONCEPT MOD", concept=(("code", "121058", "DCM"),), vm=(1, None), requirement="U"
                ),
                TemplateRow("3", "INCLUDE", "HAS CONCEPT MOD", include="1204"),
                TemplateRow("4", "INCLUDE", "HAS CONCEPT MOD", vm=(1, None), requirement="U", include="1210"),
                TemplateRow("5", "INCLUDE", "HAS OBS CONTEXT", include="1001"),
                TemplateRow(
                    "6",
                    "CONTAINER",
                    "CONTAINS",
                    concept=(("group", "7001", "Baseline"),),
                    vm=(1, None),
                    requirement="U",
                    rows=(
                        TemplateRow("7", "INCLUDE", "HAS OBS CONTEXT", requirement="U", include="1001"),
                        TemplateRow("8", "INCLUDE", "CONTAINS", include="2002"),
                    ),
                ),
            ),
        ),
    ),
)
