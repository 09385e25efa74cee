# Generated from standard/templates.toml by generator; do not edit.
"""Image Library Entry Descriptors for CT (PS3.16 TID 1605)."""

from __future__ import annotations

from dcmgen.rules.facts import Template, TemplateRow

TEMPLATE = Template(
    "1605",
    "Image Library Entry Descriptors for CT",
    True,
    False,
    False,
    (),
    "PixelMed, DCMTK",
    (
        TemplateRow(
            "1",
            "CODE",
            "HAS ACQ CONTEXT",
            concept=(("code", "113820", "DCM"),),
            requirement="U",
            values=(("group", "10013", "Defined"),),
        ),
        TemplateRow(
            "2",
            "CODE",
            "HAS ACQ CONTEXT",
            concept=(("code", "113961", "DCM"),),
            requirement="U",
            values=(("group", "10033", "Defined"),),
        ),
    ),
)
