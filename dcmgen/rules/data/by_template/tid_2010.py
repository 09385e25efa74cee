# Generated from standard/templates.toml by generator; do not edit.
"""Key Object Selection (PS3.16 TID 2010)."""

from __future__ import annotations

from dcmgen.rules.facts import Condition, Template, TemplateRow

TEMPLATE = Template(
    "2010",
    "Key Object Selection",
    False,
    False,
    True,
    ("1.2.840.10008.5.1.4.1.1.88.59",),
    "PixelMed",
    (
        TemplateRow(
            "1",
            "CONTAINER",
            "",
            concept=(("group", "7010", "Defined"),),
            rows=(
                TemplateRow(
                    "2", "CODE", "HAS CONCEPT MOD", concept=(("code", "113011", "DCM"),), vm=(1, None), requirement="U"
                ),
                TemplateRow(
                    "3",
                    "CODE",
                    "HAS CONCEPT MOD",
                    concept=(("code", "113011", "DCM"),),
                    vm=(1, None),
                    requirement="UC",
                    condition=Condition(
                        "parsed", allowed=("row concept", "2010/1", (("113001", "DCM"), ("113010", "DCM")))
                    ),
                    values=(("group", "7011", "Defined"),),
                ),
                TemplateRow(
                    "4",
                    "CODE",
                    "HAS CONCEPT MOD",
                    concept=(("code", "113011", "DCM"),),
                    requirement="MC",
                    condition=Condition(
                        "parsed", required=("row concept", "2010/1", (("113013", "DCM"),)), otherwise="allowed"
                    ),
                    values=(("group", "7012", "Defined"),),
                ),
                TemplateRow("5", "INCLUDE", "HAS CONCEPT MOD", requirement="U", include="1204"),
                TemplateRow("6", "INCLUDE", "HAS OBS CONTEXT", vm=(1, None), requirement="U", include="1002"),
                TemplateRow("7", "TEXT", "CONTAINS", concept=(("code", "113012", "DCM"),), requirement="U"),
                TemplateRow(
                    "8",
                    "IMAGE",
                    "CONTAINS",
                    vm=(1, None),
                    requirement="MC",
                    condition=Condition(
                        "parsed",
                        required=("and", ("not", ("row", "2010/9")), ("not", ("row", "2010/10"))),
                        otherwise="allowed",
                    ),
                ),
                TemplateRow(
                    "9",
                    "WAVEFORM",
                    "CONTAINS",
                    vm=(1, None),
                    requirement="MC",
                    condition=Condition(
                        "parsed",
                        required=("and", ("not", ("row", "2010/8")), ("not", ("row", "2010/10"))),
                        otherwise="allowed",
                    ),
                ),
                TemplateRow(
                    "10",
                    "COMPOSITE",
                    "CONTAINS",
                    vm=(1, None),
                    requirement="MC",
                    condition=Condition(
                        "parsed",
                        required=("and", ("not", ("row", "2010/8")), ("not", ("row", "2010/9"))),
                        otherwise="allowed",
                    ),
                ),
            ),
        ),
    ),
)
