# Generated from standard/templates.toml by generator; do not edit.
"""Image Library Entry (PS3.16 TID 1601)."""

from __future__ import annotations

from dcmgen.rules.facts import Template, TemplateRow

TEMPLATE = Template(
    "1601",
    "Image Library Entry",
    True,
    False,
    False,
    (),
    "PixelMed, highdicom, DCMTK",
    (
        TemplateRow(
            "1", "IMAGE", "", rows=(TemplateRow("2", "INCLUDE", "HAS ACQ CONTEXT", requirement="U", include="1602"),)
        ),
    ),
)
