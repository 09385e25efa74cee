# Generated from standard/templates.toml by generator; do not edit.
"""Measurement Report (PS3.16 TID 1500)."""

from __future__ import annotations

from dcmgen.rules.facts import Condition, Template, TemplateRow

TEMPLATE = Template(
    "1500",
    "Measurement Report",
    True,
    False,
    True,
    (),
    "PixelMed, highdicom, DCMTK",
    (
        TemplateRow(
            "1",
            "CONTAINER",
            "",
            concept=(("group", "7021", "Defined"),),
            rows=(
                TemplateRow("2", "INCLUDE", "HAS CONCEPT MOD", include="1204"),
                TemplateRow("3", "INCLUDE", "HAS OBS CONTEXT", include="1001"),
                TemplateRow(
                    "4",
                    "CODE",
                    "HAS CONCEPT MOD",
                    concept=(("code", "121058", "DCM"),),
                    vm=(1, None),
                    values=(("group", "100", "Baseline"),),
                ),
                TemplateRow("5", "INCLUDE", "CONTAINS", requirement="U", include="1600"),
                TemplateRow(
                    "6",
                    "CONTAINER",
                    "CONTAINS",
                    concept=(("code", "126010", "DCM"),),
                    requirement="MC",
                    condition=Condition(
                        "parsed",
                        required=("and", ("not", ("row", "1500/10")), ("not", ("row", "1500/12"))),
                        otherwise="allowed",
                    ),
                    rows=(
                        TemplateRow("7", "INCLUDE", "CONTAINS", vm=(1, None), requirement="U", include="1410"),
                        TemplateRow("8", "INCLUDE", "CONTAINS", vm=(1, None), requirement="U", include="1411"),
                        TemplateRow(
                            "9",
                            "INCLUDE",
                            "CONTAINS",
                            vm=(1, None),
                            requirement="U",
                            include="1501",
                            bindings=(("ImagePurpose", (("group", "7551", "Defined"),)),),
                        ),
                    ),
                ),
                TemplateRow(
                    "10",
                    "CONTAINER",
                    "CONTAINS",
                    concept=(("code", "126011", "DCM"),),
                    requirement="MC",
                    condition=Condition(
                        "parsed",
                        required=("and", ("not", ("row", "1500/6")), ("not", ("row", "1500/12"))),
                        otherwise="allowed",
                    ),
                    rows=(TemplateRow("11", "INCLUDE", "CONTAINS", vm=(1, None), requirement="U", include="1420"),),
                ),
                TemplateRow(
                    "12",
                    "CONTAINER",
                    "CONTAINS",
                    concept=(("code", "C0034375", "UMLS", "Qualitative Evaluations"),),
                    requirement="MC",
                    condition=Condition(
                        "parsed",
                        required=("and", ("not", ("row", "1500/6")), ("not", ("row", "1500/10"))),
                        otherwise="allowed",
                    ),
                    rows=(
                        TemplateRow("13", "CODE", "CONTAINS", vm=(1, None), requirement="U"),
                        TemplateRow("14", "TEXT", "CONTAINS", vm=(1, None), requirement="U"),
                    ),
                ),
            ),
        ),
    ),
)
