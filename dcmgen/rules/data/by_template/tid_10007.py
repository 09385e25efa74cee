# Generated from standard/templates.toml by generator; do not edit.
"""Accumulated Total Projection Radiography Dose (PS3.16 TID 10007)."""

from __future__ import annotations

from dcmgen.rules.facts import Condition, Template, TemplateRow

TEMPLATE = Template(
    "10007",
    "Accumulated Total Projection Radiography Dose",
    True,
    True,
    False,
    (),
    "PixelMed",
    (
        TemplateRow("1", "NUM", "", concept=(("code", "113722", "DCM"),), units=(("code", "Gy.m2", "UCUM", "Gy.m2"),)),
        TemplateRow(
            "2",
            "NUM",
            "",
            concept=(("code", "113725", "DCM"),),
            requirement="MC",
            condition=Condition(
                "parsed",
                required=(
                    "or",
                    ("row in", "10001/4", (("113958", "DCM"),)),
                    ("row not in", "10001/18", (("113858", "DCM"),)),
                ),
                otherwise="allowed",
            ),
            units=(("code", "Gy", "UCUM"),),
        ),
        TemplateRow(
            "3", "NUM", "", concept=(("code", "113737", "DCM"),), requirement="U", units=(("code", "mm", "UCUM"),)
        ),
        TemplateRow(
            "4", "NUM", "", concept=(("code", "113731", "DCM"),), requirement="U", units=(("code", "1", "UCUM"),)
        ),
        TemplateRow(
            "5",
            "TEXT",
            "",
            concept=(("code", "113780", "DCM"),),
            requirement="MC",
            condition=Condition(
                "parsed", required=("and", ("row", "10007/2"), ("not", ("row", "10007/6"))), otherwise="allowed"
            ),
        ),
        TemplateRow(
            "6",
            "CODE",
            "",
            concept=(("code", "113780", "DCM"),),
            requirement="MC",
            condition=Condition(
                "parsed", required=("and", ("row", "10007/2"), ("not", ("row", "10007/5"))), otherwise="allowed"
            ),
            values=(("group", "10025", "Defined"),),
        ),
    ),
)
