# Generated from standard/templates.toml by generator; do not edit.
"""Measurements Derived From Multiple ROI Measurements (PS3.16 TID 1420)."""

from __future__ import annotations

from dcmgen.rules.facts import Template, TemplateRow

TEMPLATE = Template(
    "1420",
    "Measurements Derived From Multiple ROI Measurements",
    True,
    False,
    False,
    (),
    "reconstructed",
    (
        TemplateRow(
            "1",
            "NUM",
            "CONTAINS",
            concept=(("parameter", "Measurement"),),
            units=(("parameter", "Units"),),
            rows=(
                TemplateRow(
                    "2",
                    "CODE",
                    "HAS CONCEPT MOD",
                    concept=(("parameter", "ModType"),),
                    vm=(1, None),
                    requirement="U",
                    values=(("parameter", "ModValue"),),
                ),
                TemplateRow(
                    "3",
                    "CODE",
                    "HAS CONCEPT MOD",
                    concept=(("code", "370129005", "SCT"),),
                    requirement="U",
                    values=(("parameter", "Method"),),
                ),
                TemplateRow(
                    "4",
                    "CODE",
                    "HAS CONCEPT MOD",
                    concept=(("code", "121401", "DCM"),),
                    requirement="U",
                    values=(("parameter", "Derivation"),),
                ),
                TemplateRow(
                    "5",
                    "CONTAINER",
                    "INFERRED FROM",
                    concept=(("code", "125007", "DCM"),),
                    vm=(1, None),
                    requirement="U",
                    by_reference=True,
                ),
                TemplateRow("6", "NUM", "INFERRED FROM", vm=(1, None), requirement="U", by_reference=True),
                TemplateRow("7", "INCLUDE", "HAS PROPERTIES", requirement="U", include="310"),
            ),
        ),
    ),
)
