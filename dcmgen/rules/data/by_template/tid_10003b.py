# Generated from standard/templates.toml by generator; do not edit.
"""Irradiation Event X-Ray Source Data (PS3.16 TID 10003B)."""

from __future__ import annotations

from dcmgen.rules.facts import Condition, Template, TemplateRow

TEMPLATE = Template(
    "10003B",
    "Irradiation Event X-Ray Source Data",
    True,
    True,
    False,
    (),
    "PixelMed",
    (
        TemplateRow(
            "1",
            "NUM",
            "",
            concept=(("code", "113738", "DCM"),),
            requirement="MC",
            condition=Condition(
                "parsed",
                required=(
                    "and",
                    ("row in", "10001/2", (("113704", "DCM"),)),
                    ("row not in", "10001/18", (("113858", "DCM"),)),
                ),
            ),
            units=(("code", "Gy", "UCUM"),),
        ),
        TemplateRow(
            "2",
            "TEXT",
            "",
            concept=(("code", "113780", "DCM"),),
            requirement="MC",
            condition=Condition(
                "parsed", required=("and", ("row", "10003B/1"), ("not", ("row", "10003B/3"))), otherwise="allowed"
            ),
        ),
        TemplateRow(
            "3",
            "CODE",
            "",
            concept=(("code", "113780", "DCM"),),
            requirement="MC",
            condition=Condition(
                "parsed", required=("and", ("row", "10003B/1"), ("not", ("row", "10003B/2"))), otherwise="allowed"
            ),
            values=(("group", "10025", "Defined"),),
        ),
        TemplateRow(
            "4",
            "NUM",
            "",
            concept=(("code", "111631", "DCM"),),
            requirement="MC",
            condition=Condition("parsed", required=("row in", "10001/2", (("71651007", "SCT"),))),
            units=(("code", "mGy", "UCUM", "mGy"),),
        ),
        TemplateRow(
            "5",
            "CODE",
            "",
            concept=(("code", "113732", "DCM"),),
            requirement="UC",
            condition=Condition("parsed", allowed=("row in", "10003/7", (("44491008", "SCT"),))),
            values=(("group", "10004", "Defined"),),
        ),
        TemplateRow(
            "6",
            "NUM",
            "",
            concept=(("code", "113791", "DCM"),),
            requirement="MC",
            condition=Condition("parsed", required=("row in", "10003B/5", (("113631", "DCM"),))),
            units=(("code", "{pulse}/s", "UCUM", "{pulse}/s"),),
        ),
        TemplateRow(
            "7",
            "NUM",
            "",
            concept=(("code", "113768", "DCM"),),
            requirement="MC",
            condition=Condition(
                "parsed", required=("or", ("not", ("row", "10003B/5")), ("row in", "10003B/5", (("113631", "DCM"),)))
            ),
            units=(("code", "1", "UCUM"),),
            rows=(
                TemplateRow(
                    "8",
                    "CODE",
                    "HAS CONCEPT MOD",
                    concept=(("code", "121401", "DCM"),),
                    requirement="MC",
                    condition=Condition("undecidable"),
                ),
            ),
        ),
        TemplateRow(
            "9",
            "NUM",
            "",
            concept=(("code", "113793", "DCM"),),
            vm=(1, None),
            requirement="U",
            units=(("code", "ms", "UCUM"),),
        ),
        TemplateRow(
            "10", "NUM", "", concept=(("code", "113742", "DCM"),), requirement="U", units=(("code", "s", "UCUM"),)
        ),
        TemplateRow(
            "11",
            "NUM",
            "",
            concept=(("code", "113733", "DCM"),),
            vm=(1, None),
            requirement="U",
            units=(("code", "kV", "UCUM"),),
        ),
        TemplateRow(
            "12",
            "NUM",
            "",
            concept=(("code", "113734", "DCM"),),
            vm=(1, None),
            requirement="MC",
            condition=Condition("parsed", required=("not", ("row", "10003B/15")), otherwise="allowed"),
            units=(("code", "mA", "UCUM", "mA"),),
        ),
        TemplateRow(
            "13",
            "NUM",
            "",
            concept=(("code", "113767", "DCM"),),
            requirement="U",
            units=(("code", "mA", "UCUM", "mA"),),
        ),
        TemplateRow(
            "14",
            "NUM",
            "",
            concept=(("code", "113824", "DCM"),),
            requirement="MC",
            condition=Condition("parsed", required=("not", ("row", "10003B/15")), otherwise="allowed"),
            units=(("code", "ms", "UCUM"),),
        ),
        TemplateRow(
            "15",
            "NUM",
            "",
            concept=(("code", "113736", "DCM"),),
            vm=(1, None),
            requirement="MC",
            condition=Condition(
                "parsed",
                required=("and", ("not", ("row", "10003B/12")), ("not", ("row", "10003B/14"))),
                otherwise="allowed",
            ),
            units=(("code", "uA.s", "UCUM", "uA.s"),),
        ),
        TemplateRow(
            "16", "NUM", "", concept=(("code", "113766", "DCM"),), requirement="U", units=(("code", "mm", "UCUM"),)
        ),
        TemplateRow(
            "17",
            "CODE",
            "",
            concept=(("code", "111632", "DCM"),),
            requirement="U",
            values=(("group", "10016", "Defined"),),
        ),
        TemplateRow(
            "18",
            "CONTAINER",
            "",
            concept=(("code", "113771", "DCM"),),
            vm=(1, None),
            requirement="U",
            rows=(
                TemplateRow(
                    "19",
                    "CODE",
                    "CONTAINS",
                    concept=(("code", "113772", "DCM"),),
                    requirement="U",
                    values=(("group", "10007", "Defined"),),
                ),
                TemplateRow(
                    "20",
                    "CODE",
                    "CONTAINS",
                    concept=(("code", "113757", "DCM"),),
                    requirement="U",
                    values=(("group", "10006", "Defined"),),
                ),
                TemplateRow(
                    "21",
                    "NUM",
                    "CONTAINS",
                    concept=(("code", "113758", "DCM"),),
                    requirement="U",
                    units=(("code", "mm", "UCUM"),),
                ),
                TemplateRow(
                    "22",
                    "NUM",
                    "CONTAINS",
                    concept=(("code", "113773", "DCM"),),
                    requirement="U",
                    units=(("code", "mm", "UCUM"),),
                ),
            ),
        ),
        TemplateRow(
            "23",
            "NUM",
            "",
            concept=(("code", "113790", "DCM"),),
            requirement="U",
            units=(("code", "m2", "UCUM", "m2"),),
        ),
        TemplateRow(
            "24", "NUM", "", concept=(("code", "113788", "DCM"),), requirement="U", units=(("code", "mm", "UCUM"),)
        ),
        TemplateRow(
            "25", "NUM", "", concept=(("code", "113789", "DCM"),), requirement="U", units=(("code", "mm", "UCUM"),)
        ),
        TemplateRow(
            "26",
            "CODE",
            "",
            concept=(("code", "111635", "DCM"),),
            vm=(1, None),
            requirement="U",
            values=(("group", "10017", "Defined"),),
        ),
        TemplateRow(
            "27",
            "INCLUDE",
            "",
            requirement="MC",
            condition=Condition("undecidable"),
            include="1021",
            bindings=(("DeviceProcedureRole", (("code", "113859", "DCM"),)),),
        ),
    ),
)
