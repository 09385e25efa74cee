# Generated from standard/templates.toml by generator; do not edit.
"""Accumulated Fluoroscopy and Acquisition Projection X-Ray Dose (PS3.16 TID 10004)."""

from __future__ import annotations

from dcmgen.rules.facts import Condition, Template, TemplateRow

TEMPLATE = Template(
    "10004",
    "Accumulated Fluoroscopy and Acquisition Projection X-Ray Dose",
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
                "parsed", required=("row not in", "10001/18", (("113858", "DCM"),)), otherwise="allowed"
            ),
            units=(("code", "Gy", "UCUM"),),
        ),
        TemplateRow(
            "3",
            "NUM",
            "",
            concept=(("code", "113726", "DCM"),),
            requirement="MC",
            condition=Condition("parsed", required=("row in", "10003/7", (("44491008", "SCT"),))),
            units=(("code", "Gy.m2", "UCUM", "Gy.m2"),),
        ),
        TemplateRow(
            "4",
            "NUM",
            "",
            concept=(("code", "113728", "DCM"),),
            requirement="MC",
            condition=Condition(
                "parsed",
                required=(
                    "and",
                    ("row in", "10003/7", (("44491008", "SCT"),)),
                    ("row not in", "10001/18", (("113858", "DCM"),)),
                ),
            ),
            units=(("code", "Gy", "UCUM"),),
        ),
        TemplateRow(
            "5",
            "NUM",
            "",
            concept=(("code", "113730", "DCM"),),
            requirement="MC",
            condition=Condition("parsed", required=("row in", "10003/7", (("44491008", "SCT"),))),
            units=(("code", "s", "UCUM"),),
        ),
        TemplateRow(
            "6",
            "NUM",
            "",
            concept=(("code", "113727", "DCM"),),
            requirement="MC",
            condition=Condition(
                "parsed", required=("row not in", "10001/18", (("113858", "DCM"),)), otherwise="allowed"
            ),
            units=(("code", "Gy.m2", "UCUM", "Gy.m2"),),
        ),
        TemplateRow(
            "7",
            "NUM",
            "",
            concept=(("code", "113729", "DCM"),),
            requirement="MC",
            condition=Condition(
                "parsed", required=("row not in", "10001/18", (("113858", "DCM"),)), otherwise="allowed"
            ),
            units=(("code", "Gy", "UCUM"),),
        ),
        TemplateRow(
            "8",
            "NUM",
            "",
            concept=(("code", "113855", "DCM"),),
            requirement="MC",
            condition=Condition(
                "parsed", required=("row not in", "10001/18", (("113858", "DCM"),)), otherwise="allowed"
            ),
            units=(("code", "s", "UCUM"),),
        ),
        TemplateRow(
            "9", "NUM", "", concept=(("code", "113737", "DCM"),), requirement="U", units=(("code", "mm", "UCUM"),)
        ),
        TemplateRow(
            "10", "NUM", "", concept=(("code", "113731", "DCM"),), requirement="U", units=(("code", "1", "UCUM"),)
        ),
        TemplateRow(
            "11",
            "CODE",
            "",
            concept=(("code", "113780", "DCM"),),
            requirement="MC",
            condition=Condition(
                "parsed",
                required=(
                    "or",
                    ("and", ("row", "10004/2"), ("not", ("row", "10004/12"))),
                    ("and", ("row", "10004/4"), ("not", ("row", "10004/12"))),
                    ("and", ("row", "10004/7"), ("not", ("row", "10004/12"))),
                ),
                otherwise="allowed",
            ),
            values=(("group", "10025", "Defined"),),
        ),
        TemplateRow(
            "12",
            "TEXT",
            "",
            concept=(("code", "113780", "DCM"),),
            requirement="MC",
            condition=Condition(
                "parsed",
                required=(
                    "or",
                    ("and", ("row", "10004/2"), ("not", ("row", "10004/11"))),
                    ("and", ("row", "10004/4"), ("not", ("row", "10004/11"))),
                    ("and", ("row", "10004/7"), ("not", ("row", "10004/11"))),
                ),
                otherwise="allowed",
            ),
        ),
    ),
)
