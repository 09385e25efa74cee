# Generated from standard/templates.toml by generator; do not edit.
"""Person Participant (PS3.16 TID 1020)."""

from __future__ import annotations

from dcmgen.rules.facts import Template, TemplateRow

TEMPLATE = Template(
    "1020",
    "Person Participant",
    True,
    False,
    False,
    (),
    "PixelMed",
    (
        TemplateRow(
            "1",
            "PNAME",
            "",
            concept=(("code", "113870", "DCM"),),
            rows=(
                TemplateRow(
                    "2",
                    "CODE",
                    "HAS PROPERTIES",
                    concept=(("code", "113875", "DCM"),),
                    values=(("parameter", "PersonProcedureRole"),),
                ),
                TemplateRow("3", "TEXT", "HAS PROPERTIES", concept=(("code", "113871", "DCM"),), requirement="U"),
                TemplateRow("4", "TEXT", "HAS PROPERTIES", concept=(("code", "113872", "DCM"),), requirement="U"),
                TemplateRow("5", "TEXT", "HAS PROPERTIES", concept=(("code", "113873", "DCM"),), requirement="U"),
                TemplateRow(
                    "6",
                    "CODE",
                    "HAS PROPERTIES",
                    concept=(("code", "113874", "DCM"),),
                    requirement="U",
                    values=(("group", "7452", "Baseline"),),
                ),
            ),
        ),
    ),
)
