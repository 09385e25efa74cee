# Generated from standard/templates.toml by generator; do not edit.
"""Accumulated X-Ray Dose Data (PS3.16 TID 10002)."""

from __future__ import annotations

from dcmgen.rules.facts import Condition, Template, TemplateRow

TEMPLATE = Template(
    "10002",
    "Accumulated X-Ray Dose Data",
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
            concept=(("code", "113702", "DCM"),),
            rows=(
                TemplateRow(
                    "2",
                    "CODE",
                    "HAS CONCEPT MOD",
                    concept=(("code", "113764", "DCM"),),
                    values=(("group", "10003", "Defined"),),
                ),
                TemplateRow(
                    "3",
                    "CONTAINER",
                    "CONTAINS",
                    concept=(("code", "122505", "DCM"),),
                    vm=(1, None),
                    requirement="MC",
                    condition=Condition("undecidable"),
                    rows=(
                        TemplateRow(
                            "4",
                            "CODE",
                            "HAS CONCEPT MOD",
                            concept=(("code", "113794", "DCM"),),
                            values=(("group", "10010", "Defined"),),
                        ),
                        TemplateRow("5", "DATETIME", "CONTAINS", concept=(("code", "113723", "DCM"),)),
                        TemplateRow(
                            "6", "NUM", "CONTAINS", concept=(("code", "122322", "DCM"),), units=(("code", "1", "UCUM"),)
                        ),
                        TemplateRow(
                            "7", "NUM", "CONTAINS", concept=(("code", "113763", "DCM"),), units=(("code", "%", "UCUM"),)
                        ),
                        TemplateRow("8", "TEXT", "CONTAINS", concept=(("code", "113724", "DCM"),)),
                        TemplateRow("9", "TEXT", "CONTAINS", concept=(("code", "113720", "DCM"),), requirement="U"),
                    ),
                ),
                TemplateRow(
                    "10",
                    "INCLUDE",
                    "CONTAINS",
                    requirement="MC",
                    condition=Condition(
                        "parsed",
                        required=(
                            "or",
                            ("row in", "10001/4", (("113957", "DCM"),)),
                            ("and", ("row in", "10001/2", (("113704", "DCM"),)), ("not", ("row", "10001/4"))),
                        ),
                    ),
                    include="10004",
                ),
                TemplateRow(
                    "11",
                    "INCLUDE",
                    "CONTAINS",
                    requirement="MC",
                    condition=Condition("parsed", required=("row in", "10001/2", (("71651007", "SCT"),))),
                    include="10005",
                ),
                TemplateRow(
                    "12",
                    "INCLUDE",
                    "CONTAINS",
                    requirement="MC",
                    condition=Condition(
                        "parsed",
                        required=(
                            "or",
                            ("row in", "10001/4", (("113957", "DCM"), ("113958", "DCM"))),
                            ("and", ("row in", "10001/2", (("113704", "DCM"),)), ("not", ("row", "10001/4"))),
                        ),
                    ),
                    include="10007",
                ),
                TemplateRow(
                    "13",
                    "INCLUDE",
                    "CONTAINS",
                    requirement="MC",
                    condition=Condition("parsed", required=("row in", "10001/4", (("113959", "DCM"),))),
                    include="10006",
                ),
                TemplateRow(
                    "14",
                    "INCLUDE",
                    "CONTAINS",
                    requirement="MC",
                    condition=Condition("undecidable"),
                    include="1021",
                    bindings=(("DeviceProcedureRole", (("code", "113859", "DCM"),)),),
                ),
            ),
        ),
    ),
)
