# Generated from standard/templates.toml by generator; do not edit.
"""Observer Context (PS3.16 TID 1002)."""

from __future__ import annotations

from dcmgen.rules.facts import Condition, Template, TemplateRow

TEMPLATE = Template(
    "1002",
    "Observer Context",
    False,
    False,
    False,
    (),
    "PixelMed, highdicom, DCMTK",
    (
        TemplateRow(
            "1",
            "CODE",
            "HAS OBS CONTEXT",
            concept=(("code", "121005", "DCM"),),
            requirement="MC",
            condition=Condition("undecidable"),
            values=(("group", "270", "Defined"),),
        ),
        TemplateRow(
            "2",
            "INCLUDE",
            "HAS OBS CONTEXT",
            requirement="MC",
            condition=Condition(
                "parsed", required=("or", ("row in", "1002/1", (("121006", "DCM"),)), ("not", ("row", "1002/1")))
            ),
            include="1003",
        ),
        TemplateRow(
            "3",
            "INCLUDE",
            "HAS OBS CONTEXT",
            requirement="MC",
            condition=Condition("parsed", required=("row in", "1002/1", (("121007", "DCM"),))),
            include="1004",
        ),
    ),
)
