# Generated from standard/templates.toml by generator; do not edit.
"""CT Dose Check Details (PS3.16 TID 10015)."""

from __future__ import annotations

from dcmgen.rules.facts import Condition, Template, TemplateRow

TEMPLATE = Template(
    "10015",
    "CT Dose Check Details",
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
            concept=(("code", "113900", "DCM"),),
            requirement="MC",
            condition=Condition("undecidable"),
            rows=(
                TemplateRow(
                    "2", "CODE", "CONTAINS", concept=(("code", "113901", "DCM"),), values=(("group", "230", "Defined"),)
                ),
                TemplateRow(
                    "3", "CODE", "CONTAINS", concept=(("code", "113902", "DCM"),), values=(("group", "230", "Defined"),)
                ),
                TemplateRow(
                    "4",
                    "NUM",
                    "CONTAINS",
                    concept=(("code", "113903", "DCM"),),
                    requirement="MC",
                    condition=Condition("parsed", required=("row in", "10015/2", (("373066001", "SCT"),))),
                    units=(("code", "mGy.cm", "UCUM", "mGy.cm"),),
                ),
                TemplateRow(
                    "5",
                    "NUM",
                    "CONTAINS",
                    concept=(("code", "113904", "DCM"),),
                    requirement="MC",
                    condition=Condition("parsed", required=("row in", "10015/3", (("373066001", "SCT"),))),
                    units=(("code", "mGy", "UCUM", "mGy"),),
                ),
                TemplateRow(
                    "6",
                    "NUM",
                    "CONTAINS",
                    concept=(("code", "113905", "DCM"),),
                    requirement="MC",
                    condition=Condition("undecidable"),
                    units=(("code", "mGy.cm", "UCUM", "mGy.cm"),),
                ),
                TemplateRow(
                    "7",
                    "NUM",
                    "CONTAINS",
                    concept=(("code", "113906", "DCM"),),
                    requirement="MC",
                    condition=Condition("undecidable"),
                    units=(("code", "mGy", "UCUM", "mGy"),),
                ),
                TemplateRow(
                    "8",
                    "TEXT",
                    "CONTAINS",
                    concept=(("code", "113907", "DCM"),),
                    requirement="UC",
                    condition=Condition(
                        "parsed",
                        allowed=("or", ("row exceeds", "10015/6", "10015/4"), ("row exceeds", "10015/7", "10015/5")),
                    ),
                ),
                TemplateRow(
                    "9",
                    "INCLUDE",
                    "CONTAINS",
                    requirement="MC",
                    condition=Condition(
                        "parsed",
                        required=("or", ("row exceeds", "10015/6", "10015/4"), ("row exceeds", "10015/7", "10015/5")),
                    ),
                    include="1020",
                    bindings=(("PersonProcedureRole", (("code", "113850", "DCM"),)),),
                ),
            ),
        ),
        TemplateRow(
            "10",
            "CONTAINER",
            "",
            concept=(("code", "113908", "DCM"),),
            requirement="MC",
            condition=Condition("undecidable"),
            rows=(
                TemplateRow(
                    "11",
                    "CODE",
                    "CONTAINS",
                    concept=(("code", "113909", "DCM"),),
                    values=(("group", "230", "Defined"),),
                ),
                TemplateRow(
                    "12",
                    "CODE",
                    "CONTAINS",
                    concept=(("code", "113910", "DCM"),),
                    values=(("group", "230", "Defined"),),
                ),
                TemplateRow(
                    "13",
                    "NUM",
                    "CONTAINS",
                    concept=(("code", "113911", "DCM"),),
                    requirement="MC",
                    condition=Condition("parsed", required=("row in", "10015/11", (("373066001", "SCT"),))),
                    units=(("code", "mGy.cm", "UCUM", "mGy.cm"),),
                ),
                TemplateRow(
                    "14",
                    "NUM",
                    "CONTAINS",
                    concept=(("code", "113912", "DCM"),),
                    requirement="MC",
                    condition=Condition("parsed", required=("row in", "10015/12", (("373066001", "SCT"),))),
                    units=(("code", "mGy", "UCUM", "mGy"),),
                ),
                TemplateRow(
                    "15",
                    "NUM",
                    "CONTAINS",
                    concept=(("code", "113913", "DCM"),),
                    requirement="MC",
                    condition=Condition("undecidable"),
                    units=(("code", "mGy.cm", "UCUM", "mGy.cm"),),
                ),
                TemplateRow(
                    "16",
                    "NUM",
                    "CONTAINS",
                    concept=(("code", "113914", "DCM"),),
                    requirement="MC",
                    condition=Condition("undecidable"),
                    units=(("code", "mGy", "UCUM", "mGy"),),
                ),
                TemplateRow(
                    "17",
                    "TEXT",
                    "CONTAINS",
                    concept=(("code", "113907", "DCM"),),
                    requirement="UC",
                    condition=Condition(
                        "parsed",
                        allowed=(
                            "or",
                            ("row exceeds", "10015/15", "10015/13"),
                            ("row exceeds", "10015/16", "10015/14"),
                        ),
                    ),
                ),
                TemplateRow(
                    "18",
                    "INCLUDE",
                    "CONTAINS",
                    requirement="UC",
                    condition=Condition(
                        "parsed",
                        allowed=(
                            "or",
                            ("row exceeds", "10015/15", "10015/13"),
                            ("row exceeds", "10015/16", "10015/14"),
                        ),
                    ),
                    include="1020",
                    bindings=(("PersonProcedureRole", (("code", "113850", "DCM"),)),),
                ),
            ),
        ),
    ),
)
