# Generated from standard/templates.toml by generator; do not edit.
"""ROI Measurements (PS3.16 TID 1419)."""

from __future__ import annotations

from dcmgen.rules.facts import Template, TemplateRow

TEMPLATE = Template(
    "1419",
    "ROI Measurements",
    True,
    False,
    False,
    (),
    "DCMTK, highdicom",
    (
        TemplateRow(
            "1",
            "CODE",
            "HAS CONCEPT MOD",
            concept=(("code", "370129005", "SCT"),),
            requirement="U",
            values=(("parameter", "Method"),),
        ),
        TemplateRow(
            "2",
            "CODE",
            "HAS CONCEPT MOD",
            concept=(("code", "363698007", "SCT"),),
            vm=(1, None),
            requirement="U",
            values=(("parameter", "TargetSite"),),
            rows=(
                TemplateRow(
                    "3",
                    "CODE",
                    "HAS CONCEPT MOD",
                    concept=(("code", "272741003", "SCT"),),
                    requirement="U",
                    values=(("group", "244", "Defined"),),
                ),
                TemplateRow(
                    "4",
                    "CODE",
                    "HAS CONCEPT MOD",
                    concept=(("code", "106233006", "SCT"),),
                    requirement="U",
                    values=(("parameter", "TargetSiteMod"),),
                ),
            ),
        ),
        TemplateRow(
            "5",
            "NUM",
            "CONTAINS",
            concept=(("parameter", "Measurement"),),
            vm=(1, None),
            requirement="U",
            units=(("parameter", "Units"),),
            rows=(
                TemplateRow(
                    "6",
                    "CODE",
                    "HAS CONCEPT MOD",
                    concept=(("parameter", "ModType"),),
                    vm=(1, None),
                    requirement="U",
                    values=(("parameter", "ModValue"),),
                ),
                TemplateRow(
                    "7",
                    "CODE",
                    "HAS CONCEPT MOD",
                    concept=(("code", "370129005", "SCT"),),
                    requirement="U",
                    values=(("parameter", "Method"),),
                ),
                TemplateRow(
                    "8",
                    "CODE",
                    "HAS CONCEPT MOD",
                    concept=(("code", "121401", "DCM"),),
                    requirement="U",
                    values=(("parameter", "Derivation"),),
                ),
                TemplateRow(
                    "9",
                    "CODE",
                    "HAS CONCEPT MOD",
                    concept=(("code", "363698007", "SCT"),),
                    vm=(1, None),
                    requirement="U",
                    values=(("parameter", "TargetSite"),),
                    rows=(
                        TemplateRow(
                            "10",
                            "CODE",
                            "HAS CONCEPT MOD",
                            concept=(("code", "272741003", "SCT"),),
                            requirement="U",
                            values=(("group", "244", "Defined"),),
                        ),
                        TemplateRow(
                            "11",
                            "CODE",
                            "HAS CONCEPT MOD",
                            concept=(("code", "106233006", "SCT"),),
                            requirement="U",
                            values=(("parameter", "TargetSiteMod"),),
                        ),
                    ),
                ),
                TemplateRow(
                    "12",
                    "INCLUDE",
                    "HAS PROPERTIES",
                    requirement="U",
                    include="310",
                    bindings=(
                        ("RefAuthority", (("parameter", "RefAuthority"),)),
                        ("RangeAuthority", (("parameter", "RangeAuthority"),)),
                    ),
                ),
                TemplateRow("13", "NUM", "INFERRED FROM", vm=(1, None), requirement="U"),
                TemplateRow("14", "NUM", "INFERRED FROM", vm=(1, None), requirement="U", by_reference=True),
                TemplateRow("15", "COMPOSITE", "INFERRED FROM", concept=(("code", "126100", "DCM"),), requirement="U"),
                TemplateRow("16", "INCLUDE", "HAS CONCEPT MOD", requirement="U", include="4019"),
            ),
        ),
    ),
)
