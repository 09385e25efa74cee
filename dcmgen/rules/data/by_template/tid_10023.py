# Generated from standard/templates.toml by generator; do not edit.
"""Organ Dose (PS3.16 TID 10023)."""

from __future__ import annotations

from dcmgen.rules.facts import Condition, Template, TemplateRow

TEMPLATE = Template(
    "10023",
    "Organ Dose",
    True,
    True,
    False,
    (),
    "PixelMed",
    (
        TemplateRow(
            "1",
            "CONTAINER",
            "",
            concept=(("code", "113517", "DCM"),),
            rows=(
                TemplateRow(
                    "2",
                    "CODE",
                    "HAS CONCEPT MOD",
                    concept=(("code", "363698007", "SCT"),),
                    values=(("group", "10044", "Defined"),),
                ),
                TemplateRow(
                    "3",
                    "CODE",
                    "HAS CONCEPT MOD",
                    concept=(("code", "272741003", "SCT"),),
                    requirement="MC",
                    condition=Condition("undecidable"),
                    values=(("group", "244", "Defined"),),
                ),
                TemplateRow(
                    "4",
                    "NUM",
                    "CONTAINS",
                    concept=(("code", "118538004", "SCT"),),
                    requirement="U",
                    units=(("code", "g", "UCUM", "g"),),
                    rows=(TemplateRow("5", "TEXT", "HAS CONCEPT MOD", concept=(("code", "370129005", "SCT"),)),),
                ),
                TemplateRow(
                    "6",
                    "NUM",
                    "CONTAINS",
                    concept=(("code", "113518", "DCM"),),
                    units=(("code", "mGy", "UCUM", "mGy"),),
                    rows=(
                        TemplateRow(
                            "7",
                            "CODE",
                            "HAS PROPERTIES",
                            concept=(("code", "121406", "DCM"),),
                            requirement="MC",
                            condition=Condition("parsed", required=("not", ("row", "10023/8"))),
                            values=(("group", "10040", "Baseline"),),
                        ),
                        TemplateRow(
                            "8",
                            "TEXT",
                            "HAS PROPERTIES",
                            concept=(("code", "121406", "DCM"),),
                            requirement="MC",
                            condition=Condition("parsed", required=("not", ("row", "10023/7"))),
                        ),
                    ),
                ),
            ),
        ),
    ),
)
