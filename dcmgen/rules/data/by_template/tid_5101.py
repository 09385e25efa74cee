# Generated from standard/templates.toml by generator; do not edit.
"""Vascular Patient Characteristics (PS3.16 TID 5101)."""

from __future__ import annotations

from dcmgen.rules.facts import Template, TemplateRow

TEMPLATE = Template(
    "5101",
    "Vascular Patient Characteristics",
    True,
    True,
    False,
    (),
    "reconstructed",
    (
        TemplateRow(
            "1",
            "CONTAINER",
            "",
            concept=(("code", "121118", "DCM"),),
            rows=(
                TemplateRow(
                    "2",
                    "NUM",
                    "CONTAINS",
                    concept=(("code", "121033", "DCM"),),
                    requirement="U",
                    units=(("group", "7456", "Defined"),),
                ),
                TemplateRow(
                    "3",
                    "CODE",
                    "CONTAINS",
                    concept=(("code", "121032", "DCM"),),
                    requirement="U",
                    values=(("group", "7455", "Defined"),),
                ),
            ),
        ),
    ),
)
