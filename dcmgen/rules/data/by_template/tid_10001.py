# Generated from standard/templates.toml by generator; do not edit.
"""Projection X-Ray Radiation Dose (PS3.16 TID 10001)."""

from __future__ import annotations

from dcmgen.rules.facts import Condition, Template, TemplateRow

TEMPLATE = Template(
    "10001",
    "Projection X-Ray Radiation Dose",
    True,
    True,
    True,
    ("1.2.840.10008.5.1.4.1.1.88.67",),
    "PixelMed",
    (
        TemplateRow(
            "1",
            "CONTAINER",
            "",
            concept=(("code", "113701", "DCM"),),
            rows=(
                TemplateRow("1b", "INCLUDE", "HAS CONCEPT MOD", requirement="U", include="1204"),
                TemplateRow(
                    "2",
                    "CODE",
                    "HAS CONCEPT MOD",
                    concept=(("code", "121058", "DCM"),),
                    values=(("term", "113704", "DCM"), ("term", "71651007", "SCT")),
                    rows=(
                        TemplateRow(
                            "3",
                            "CODE",
                            "HAS CONCEPT MOD",
                            concept=(("code", "363703001", "SCT"),),
                            values=(("group", "3629", "Defined"),),
                        ),
                    ),
                ),
                TemplateRow(
                    "4",
                    "CODE",
                    "CONTAINS",
                    concept=(("code", "122142", "DCM"),),
                    requirement="U",
                    values=(("group", "10032", "Defined"),),
                ),
                TemplateRow("5", "INCLUDE", "HAS OBS CONTEXT", vm=(1, None), include="1002"),
                TemplateRow(
                    "6",
                    "CODE",
                    "HAS OBS CONTEXT",
                    concept=(("code", "113705", "DCM"),),
                    values=(("group", "10000", "Defined"),),
                    rows=(TemplateRow("7", "UIDREF", "HAS PROPERTIES", concept=(("group", "10001", "Defined"),)),),
                ),
                TemplateRow(
                    "8",
                    "CODE",
                    "CONTAINS",
                    concept=(("code", "113945", "DCM"),),
                    requirement="U",
                    values=(("group", "230", "Defined"),),
                ),
                TemplateRow(
                    "9",
                    "CODE",
                    "CONTAINS",
                    concept=(("code", "113943", "DCM"),),
                    requirement="U",
                    values=(("group", "230", "Defined"),),
                ),
                TemplateRow(
                    "10",
                    "CODE",
                    "CONTAINS",
                    concept=(("code", "113944", "DCM"),),
                    requirement="U",
                    values=(("group", "230", "Defined"),),
                ),
                TemplateRow("11", "INCLUDE", "CONTAINS", vm=(1, 2), include="10002"),
                TemplateRow(
                    "14",
                    "INCLUDE",
                    "CONTAINS",
                    vm=(1, None),
                    requirement="MC",
                    condition=Condition(
                        "parsed",
                        required=("row not in", "10001/18", (("113858", "DCM"), ("113866", "DCM"), ("113867", "DCM"))),
                        otherwise="allowed",
                    ),
                    include="10003",
                ),
                TemplateRow("15", "TEXT", "CONTAINS", concept=(("code", "121106", "DCM"),), requirement="U"),
                TemplateRow(
                    "16", "IMAGE", "CONTAINS", concept=(("code", "121342", "DCM"),), vm=(1, None), requirement="U"
                ),
                TemplateRow(
                    "17",
                    "INCLUDE",
                    "CONTAINS",
                    requirement="U",
                    include="1020",
                    bindings=(("PersonProcedureRole", (("code", "113850", "DCM"),)),),
                ),
                TemplateRow(
                    "18",
                    "CODE",
                    "CONTAINS",
                    concept=(("code", "113854", "DCM"),),
                    vm=(1, None),
                    values=(("group", "10020", "Defined"),),
                ),
            ),
        ),
    ),
)
