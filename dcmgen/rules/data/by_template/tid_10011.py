# Generated from standard/templates.toml by generator; do not edit.
"""CT Radiation Dose (PS3.16 TID 10011)."""

from __future__ import annotations

from dcmgen.rules.facts import Template, TemplateRow

TEMPLATE = Template(
    "10011",
    "CT Radiation Dose",
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
                    values=(("code", "77477000", "SCT"),),
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
                TemplateRow("4", "INCLUDE", "HAS OBS CONTEXT", vm=(1, None), include="1002"),
                TemplateRow("5", "DATETIME", "HAS OBS CONTEXT", concept=(("code", "113809", "DCM"),)),
                TemplateRow("6", "DATETIME", "HAS OBS CONTEXT", concept=(("code", "113810", "DCM"),)),
                TemplateRow(
                    "7",
                    "CODE",
                    "HAS OBS CONTEXT",
                    concept=(("code", "113705", "DCM"),),
                    values=(("group", "10000", "Defined"),),
                    rows=(TemplateRow("8", "UIDREF", "HAS PROPERTIES", concept=(("group", "10001", "Defined"),)),),
                ),
                TemplateRow("9", "INCLUDE", "CONTAINS", include="10012"),
                TemplateRow("10", "INCLUDE", "CONTAINS", vm=(1, None), include="10013"),
                TemplateRow("11", "TEXT", "CONTAINS", concept=(("code", "121106", "DCM"),), requirement="U"),
                TemplateRow(
                    "12",
                    "CODE",
                    "CONTAINS",
                    concept=(("code", "113854", "DCM"),),
                    vm=(1, None),
                    values=(("group", "10021", "Defined"),),
                ),
                TemplateRow(
                    "13",
                    "INCLUDE",
                    "CONTAINS",
                    requirement="U",
                    include="1020",
                    bindings=(("PersonProcedureRole", (("code", "113850", "DCM"),)),),
                ),
            ),
        ),
    ),
)
