# Generated from standard/templates.toml by generator; do not edit.
"""Irradiation Event X-Ray Mechanical Data (PS3.16 TID 10003C)."""

from __future__ import annotations

from dcmgen.rules.facts import Condition, Template, TemplateRow

TEMPLATE = Template(
    "10003C",
    "Irradiation Event X-Ray Mechanical Data",
    True,
    True,
    False,
    (),
    "PixelMed",
    (
        TemplateRow(
            "1",
            "CODE",
            "",
            concept=(("code", "113956", "DCM"),),
            requirement="U",
            values=(("group", "10031", "Defined"),),
        ),
        TemplateRow(
            "2",
            "NUM",
            "",
            concept=(("code", "112011", "DCM"),),
            requirement="UC",
            condition=Condition("parsed", allowed=("not", ("row", "10003C/6"))),
            units=(("code", "deg", "UCUM"),),
        ),
        TemplateRow(
            "3",
            "NUM",
            "",
            concept=(("code", "112012", "DCM"),),
            requirement="UC",
            condition=Condition("parsed", allowed=("not", ("row", "10003C/6"))),
            units=(("code", "deg", "UCUM"),),
        ),
        TemplateRow(
            "4",
            "NUM",
            "",
            concept=(("code", "113739", "DCM"),),
            requirement="UC",
            condition=Condition("parsed", allowed=("row in", "10003/7", (("113613", "DCM"),))),
            units=(("code", "deg", "UCUM"),),
        ),
        TemplateRow(
            "5",
            "NUM",
            "",
            concept=(("code", "113740", "DCM"),),
            requirement="UC",
            condition=Condition("parsed", allowed=("row in", "10003/7", (("113613", "DCM"),))),
            units=(("code", "deg", "UCUM"),),
        ),
        TemplateRow(
            "6",
            "NUM",
            "",
            concept=(("code", "113770", "DCM"),),
            requirement="UC",
            condition=Condition("parsed", allowed=("and", ("not", ("row", "10003C/2")), ("not", ("row", "10003C/3")))),
            units=(("code", "deg", "UCUM"),),
        ),
        TemplateRow(
            "7", "NUM", "", concept=(("code", "113754", "DCM"),), requirement="U", units=(("code", "deg", "UCUM"),)
        ),
        TemplateRow(
            "8", "NUM", "", concept=(("code", "113755", "DCM"),), requirement="U", units=(("code", "deg", "UCUM"),)
        ),
        TemplateRow(
            "9", "NUM", "", concept=(("code", "113756", "DCM"),), requirement="U", units=(("code", "deg", "UCUM"),)
        ),
        TemplateRow(
            "10", "NUM", "", concept=(("code", "111633", "DCM"),), requirement="U", units=(("code", "mm", "UCUM"),)
        ),
        TemplateRow(
            "11",
            "NUM",
            "",
            concept=(("group", "10008", "Defined"),),
            vm=(1, None),
            requirement="U",
            units=(("code", "mm", "UCUM"),),
        ),
    ),
)
