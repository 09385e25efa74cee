# Generated from standard/templates.toml by generator; do not edit.
"""CT Accumulated Dose Data (PS3.16 TID 10012)."""

from __future__ import annotations

from dcmgen.rules.facts import Condition, Template, TemplateRow

TEMPLATE = Template(
    "10012",
    "CT Accumulated Dose Data",
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
            concept=(("code", "113811", "DCM"),),
            rows=(
                TemplateRow(
                    "2",
                    "NUM",
                    "CONTAINS",
                    concept=(("code", "113812", "DCM"),),
                    units=(("code", "{events}", "UCUM", "events"),),
                ),
                TemplateRow(
                    "3",
                    "NUM",
                    "CONTAINS",
                    concept=(("code", "113813", "DCM"),),
                    units=(("code", "mGy.cm", "UCUM", "mGy.cm"),),
                ),
                TemplateRow(
                    "4",
                    "NUM",
                    "CONTAINS",
                    concept=(("code", "113814", "DCM"),),
                    requirement="U",
                    units=(("code", "mSv", "UCUM", "mSv"),),
                    rows=(
                        TemplateRow(
                            "5",
                            "TEXT",
                            "HAS PROPERTIES",
                            concept=(("code", "121406", "DCM"),),
                            requirement="MC",
                            condition=Condition("parsed", required=("not", ("row", "10012/6"))),
                        ),
                        TemplateRow(
                            "6",
                            "CODE",
                            "HAS PROPERTIES",
                            concept=(("code", "121406", "DCM"),),
                            requirement="MC",
                            condition=Condition("parsed", required=("not", ("row", "10012/5"))),
                            values=(("group", "10015", "Defined"),),
                        ),
                        TemplateRow(
                            "7",
                            "CODE",
                            "HAS PROPERTIES",
                            concept=(("code", "370129005", "SCT"),),
                            values=(("group", "10011", "Defined"),),
                        ),
                        TemplateRow(
                            "8",
                            "TEXT",
                            "HAS PROPERTIES",
                            concept=(("code", "113815", "DCM"),),
                            requirement="MC",
                            condition=Condition(
                                "parsed", required=("row in", "10012/7", (("113800", "DCM"), ("113801", "DCM")))
                            ),
                        ),
                        TemplateRow(
                            "9",
                            "CONTAINER",
                            "HAS PROPERTIES",
                            concept=(("code", "113816", "DCM"),),
                            requirement="MC",
                            condition=Condition(
                                "parsed", required=("row in", "10012/7", (("113802", "DCM"), ("113803", "DCM")))
                            ),
                            rows=(
                                TemplateRow("10", "TEXT", "CONTAINS", concept=(("code", "113817", "DCM"),)),
                                TemplateRow("11", "TEXT", "CONTAINS", concept=(("code", "113818", "DCM"),)),
                            ),
                        ),
                    ),
                ),
                TemplateRow("12", "TEXT", "CONTAINS", concept=(("code", "121106", "DCM"),), requirement="U"),
                TemplateRow(
                    "13",
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
