# Generated from standard/templates.toml by generator; do not edit.
"""Radiopharmaceutical Radiation Dose (PS3.16 TID 10021)."""

from __future__ import annotations

from dcmgen.rules.facts import Template, TemplateRow

TEMPLATE = Template(
    "10021",
    "Radiopharmaceutical Radiation Dose",
    True,
    True,
    True,
    ("1.2.840.10008.5.1.4.1.1.88.68",),
    "PixelMed",
    (
        TemplateRow(
            "1",
            "CONTAINER",
            "",
            concept=(("code", "113500", "DCM"),),
            rows=(
                TemplateRow("1b", "INCLUDE", "HAS CONCEPT MOD", requirement="U", include="1204"),
                TemplateRow(
                    "2",
                    "CODE",
                    "HAS CONCEPT MOD",
                    concept=(("code", "363589002", "SCT"),),
                    values=(("group", "3108", "Defined"),),
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
                TemplateRow("4", "INCLUDE", "CONTAINS", include="10022"),
                TemplateRow("5", "INCLUDE", "CONTAINS", requirement="U", include="10024"),
                TemplateRow("6", "TEXT", "CONTAINS", concept=(("code", "121106", "DCM"),), requirement="U"),
            ),
        ),
    ),
)
