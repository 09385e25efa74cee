# Generated from standard/templates.toml by generator; do not edit.
"""Image Library (PS3.16 TID 1600)."""

from __future__ import annotations

from dcmgen.rules.facts import Template, TemplateRow

TEMPLATE = Template(
    "1600",
    "Image Library",
    True,
    False,
    False,
    (),
    "PixelMed, highdicom, DCMTK",
    (
        TemplateRow(
            "1",
            "CONTAINER",
            "",
            concept=(("code", "111028", "DCM"),),
            rows=(
                TemplateRow(
                    "2",
                    "CONTAINER",
                    "CONTAINS",
                    concept=(("code", "126200", "DCM"),),
                    vm=(1, None),
                    requirement="U",
                    rows=(
                        TemplateRow("3", "INCLUDE", "HAS ACQ CONTEXT", requirement="U", include="1602"),
                        TemplateRow("4", "INCLUDE", "CONTAINS", vm=(1, None), requirement="U", include="1601"),
                    ),
                ),
            ),
        ),
    ),
)
