# Generated from standard/templates.toml by generator; do not edit.
"""Radiopharmaceutical Administration Event Data (PS3.16 TID 10022)."""

from __future__ import annotations

from dcmgen.rules.facts import Condition, Template, TemplateRow

TEMPLATE = Template(
    "10022",
    "Radiopharmaceutical Administration Event Data",
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
            concept=(("code", "113502", "DCM"),),
            rows=(
                TemplateRow(
                    "2",
                    "CODE",
                    "CONTAINS",
                    concept=(("code", "349358000", "SCT"), ("code", "417881006", "SCT", "Radiopharmaceutical agent")),
                    values=(("group", "25", "Defined"), ("group", "4021", "Defined")),
                    rows=(
                        TemplateRow(
                            "3",
                            "CODE",
                            "HAS PROPERTIES",
                            concept=(("code", "89457008", "SCT"),),
                            values=(("group", "18", "Defined"), ("group", "4020", "Defined")),
                        ),
                        TemplateRow(
                            "4",
                            "NUM",
                            "HAS PROPERTIES",
                            concept=(("code", "304283002", "SCT"),),
                            units=(("code", "s", "UCUM"),),
                        ),
                    ),
                ),
                TemplateRow(
                    "5",
                    "NUM",
                    "CONTAINS",
                    concept=(("code", "123007", "DCM"),),
                    requirement="U",
                    units=(("code", "Bq/mmol", "UCUM", "Bq/mmol"),),
                ),
                TemplateRow("6", "UIDREF", "CONTAINS", concept=(("code", "113503", "DCM"),)),
                TemplateRow(
                    "7",
                    "CODE",
                    "CONTAINS",
                    concept=(("code", "113505", "DCM"),),
                    vm=(1, None),
                    requirement="U",
                    values=(("group", "10043", "Defined"),),
                ),
                TemplateRow(
                    "8",
                    "NUM",
                    "CONTAINS",
                    concept=(("code", "113506", "DCM"),),
                    requirement="U",
                    units=(("code", "%", "UCUM"),),
                ),
                TemplateRow("9", "DATETIME", "CONTAINS", concept=(("code", "123003", "DCM"),)),
                TemplateRow("10", "DATETIME", "CONTAINS", concept=(("code", "123004", "DCM"),), requirement="U"),
                TemplateRow(
                    "11", "NUM", "CONTAINS", concept=(("code", "113507", "DCM"),), units=(("code", "MBq", "UCUM"),)
                ),
                TemplateRow(
                    "12",
                    "NUM",
                    "CONTAINS",
                    concept=(("code", "123005", "DCM"),),
                    requirement="U",
                    units=(("code", "cm3", "UCUM"),),
                ),
                TemplateRow(
                    "13",
                    "NUM",
                    "CONTAINS",
                    concept=(("code", "113508", "DCM"),),
                    requirement="U",
                    units=(("code", "MBq", "UCUM"),),
                    rows=(
                        TemplateRow(
                            "14",
                            "CODE",
                            "HAS OBS CONTEXT",
                            concept=(("code", "113540", "DCM"),),
                            requirement="U",
                            values=(("group", "10041", "Defined"),),
                        ),
                        TemplateRow("15", "INCLUDE", "HAS OBS CONTEXT", vm=(1, None), requirement="U", include="1002"),
                    ),
                ),
                TemplateRow(
                    "16",
                    "NUM",
                    "CONTAINS",
                    concept=(("code", "113509", "DCM"),),
                    requirement="U",
                    units=(("code", "MBq", "UCUM"),),
                    rows=(
                        TemplateRow(
                            "17",
                            "CODE",
                            "HAS OBS CONTEXT",
                            concept=(("code", "113540", "DCM"),),
                            requirement="U",
                            values=(("group", "10041", "Defined"),),
                        ),
                        TemplateRow("18", "INCLUDE", "HAS OBS CONTEXT", vm=(1, None), requirement="U", include="1002"),
                    ),
                ),
                TemplateRow("19", "INCLUDE", "CONTAINS", vm=(1, None), requirement="U", include="10023"),
                TemplateRow(
                    "20",
                    "CODE",
                    "CONTAINS",
                    concept=(("code", "410675002", "SCT"),),
                    values=(("group", "11", "Baseline"),),
                    rows=(
                        TemplateRow(
                            "21",
                            "CODE",
                            "HAS PROPERTIES",
                            concept=(("code", "272737002", "SCT"),),
                            requirement="MC",
                            condition=Condition(
                                "parsed",
                                required=("row in", "10022/20", (("47625008", "SCT"), ("78421000", "SCT"))),
                                otherwise="allowed",
                            ),
                            values=(("group", "3746", "Defined"),),
                            rows=(
                                TemplateRow(
                                    "22",
                                    "CODE",
                                    "HAS CONCEPT MOD",
                                    concept=(("code", "272741003", "SCT"),),
                                    requirement="MC",
                                    condition=Condition("undecidable"),
                                    values=(("group", "244", "Defined"),),
                                ),
                            ),
                        ),
                    ),
                ),
                TemplateRow(
                    "23",
                    "INCLUDE",
                    "CONTAINS",
                    vm=(1, None),
                    include="1020",
                    bindings=(("PersonProcedureRole", (("code", "113851", "DCM"),)),),
                ),
                TemplateRow(
                    "24", "CODE", "CONTAINS", concept=(("code", "121147", "DCM"),), vm=(1, None), requirement="U"
                ),
                TemplateRow(
                    "25", "CODE", "CONTAINS", concept=(("code", "113510", "DCM"),), vm=(1, None), requirement="U"
                ),
                TemplateRow("26", "TEXT", "CONTAINS", concept=(("code", "111529", "DCM"),), requirement="U"),
                TemplateRow(
                    "27",
                    "TEXT",
                    "CONTAINS",
                    concept=(("code", "113511", "DCM"),),
                    requirement="U",
                    rows=(
                        TemplateRow(
                            "28", "TEXT", "", concept=(("code", "113512", "DCM"),), vm=(1, None), requirement="U"
                        ),
                        TemplateRow(
                            "29", "TEXT", "", concept=(("code", "113513", "DCM"),), vm=(1, None), requirement="U"
                        ),
                        TemplateRow(
                            "30", "TEXT", "", concept=(("code", "113514", "DCM"),), vm=(1, None), requirement="U"
                        ),
                    ),
                ),
                TemplateRow("31", "TEXT", "CONTAINS", concept=(("code", "113516", "DCM"),), requirement="U"),
                TemplateRow("32", "TEXT", "CONTAINS", concept=(("code", "121106", "DCM"),), requirement="U"),
            ),
        ),
    ),
)
