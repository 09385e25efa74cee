# Generated from standard/templates.toml by generator; do not edit.
"""Image Library Entry Descriptors for Projection Radiography (PS3.16 TID 1603)."""

from __future__ import annotations

from dcmgen.rules.facts import Template, TemplateRow

TEMPLATE = Template(
    "1603",
    "Image Library Entry Descriptors for Projection Radiography",
    True,
    False,
    False,
    (),
    "PixelMed",
    (
        TemplateRow(
            "1",
            "CODE",
            "HAS ACQ CONTEXT",
            concept=(("code", "111031", "DCM"),),
            requirement="U",
            values=(("group", "4010", "Defined"), ("group", "4014", "Defined")),
            rows=(
                TemplateRow(
                    "2",
                    "CODE",
                    "HAS CONCEPT MOD",
                    concept=(("code", "111032", "DCM"),),
                    vm=(1, None),
                    requirement="U",
                    values=(("group", "4011", "Defined"), ("group", "4015", "Defined")),
                ),
            ),
        ),
        TemplateRow("3", "TEXT", "HAS ACQ CONTEXT", concept=(("code", "111044", "DCM"),), requirement="U"),
        TemplateRow("4", "TEXT", "HAS ACQ CONTEXT", concept=(("code", "111043", "DCM"),), requirement="U"),
        TemplateRow(
            "5",
            "NUM",
            "HAS ACQ CONTEXT",
            concept=(("code", "111026", "DCM"),),
            requirement="U",
            units=(("code", "mm", "UCUM"),),
        ),
        TemplateRow(
            "6",
            "NUM",
            "HAS ACQ CONTEXT",
            concept=(("code", "111066", "DCM"),),
            requirement="U",
            units=(("code", "mm", "UCUM"),),
        ),
        TemplateRow(
            "7",
            "NUM",
            "HAS ACQ CONTEXT",
            concept=(("code", "112011", "DCM"),),
            requirement="U",
            units=(("code", "deg", "UCUM"),),
        ),
        TemplateRow(
            "8",
            "NUM",
            "HAS ACQ CONTEXT",
            concept=(("code", "112012", "DCM"),),
            requirement="U",
            units=(("code", "deg", "UCUM"),),
        ),
    ),
)
