# Generated from standard/templates.toml by generator; do not edit.
"""Subject Context (PS3.16 TID 1006)."""

from __future__ import annotations

from dcmgen.rules.facts import Condition, Template, TemplateRow

TEMPLATE = Template(
    "1006",
    "Subject Context",
    False,
    False,
    False,
    (),
    "PixelMed, highdicom",
    (
        TemplateRow(
            "1",
            "CODE",
            "HAS OBS CONTEXT",
            concept=(("code", "121024", "DCM"),),
            requirement="MC",
            condition=Condition("undecidable"),
            values=(("group", "271", "Defined"),),
        ),
        TemplateRow(
            "2",
            "INCLUDE",
            "HAS OBS CONTEXT",
            requirement="MC",
            condition=Condition(
                "parsed", required=("or", ("row in", "1006/1", (("121025", "DCM"),)), ("not", ("row", "1006/1")))
            ),
            include="1007",
        ),
        TemplateRow(
            "3",
            "INCLUDE",
            "HAS OBS CONTEXT",
            requirement="MC",
            condition=Condition("parsed", required=("row in", "1006/1", (("121026", "DCM"),))),
            include="1008",
        ),
        TemplateRow(
            "4",
            "INCLUDE",
            "HAS OBS CONTEXT",
            requirement="MC",
            condition=Condition("parsed", required=("row in", "1006/1", (("121027", "DCM"),))),
            include="1009",
        ),
        TemplateRow(
            "5",
            "INCLUDE",
            "HAS OBS CONTEXT",
            requirement="MC",
            condition=Condition("parsed", required=("row in", "1006/1", (("121192", "DCM"),))),
            include="1010",
        ),
    ),
)
