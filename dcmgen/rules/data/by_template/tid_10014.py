# Generated from standard/templates.toml by generator; do not edit.
"""Scanning Length (PS3.16 TID 10014)."""

from __future__ import annotations

from dcmgen.rules.facts import Condition, Template, TemplateRow

TEMPLATE = Template(
    "10014",
    "Scanning Length",
    True,
    True,
    False,
    (),
    "PixelMed",
    (
        TemplateRow("1", "NUM", "", concept=(("code", "113825", "DCM"),), units=(("code", "mm", "UCUM"),)),
        TemplateRow(
            "2", "NUM", "", concept=(("code", "113893", "DCM"),), requirement="U", units=(("code", "mm", "UCUM"),)
        ),
        TemplateRow(
            "3",
            "NUM",
            "",
            concept=(("code", "113899", "DCM"),),
            requirement="UC",
            condition=Condition("parsed", allowed=("row in", "10013/4", (("116152004", "SCT"),))),
            units=(("code", "mm", "UCUM"),),
        ),
        TemplateRow(
            "4", "NUM", "", concept=(("code", "113895", "DCM"),), requirement="U", units=(("code", "mm", "UCUM"),)
        ),
        TemplateRow(
            "5", "NUM", "", concept=(("code", "113896", "DCM"),), requirement="U", units=(("code", "mm", "UCUM"),)
        ),
        TemplateRow(
            "6", "NUM", "", concept=(("code", "113897", "DCM"),), requirement="U", units=(("code", "mm", "UCUM"),)
        ),
        TemplateRow(
            "7", "NUM", "", concept=(("code", "113898", "DCM"),), requirement="U", units=(("code", "mm", "UCUM"),)
        ),
        TemplateRow(
            "8",
            "UIDREF",
            "",
            concept=(("code", "112227", "DCM"),),
            requirement="MC",
            condition=Condition(
                "parsed",
                required=("or", ("row", "10014/4"), ("row", "10014/5"), ("row", "10014/6"), ("row", "10014/7")),
                otherwise="allowed",
            ),
        ),
    ),
)
