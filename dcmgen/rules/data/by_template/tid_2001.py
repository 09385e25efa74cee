# Generated from standard/templates.toml by generator; do not edit.
"""Basic Diagnostic Imaging Report Observations (PS3.16 TID 2001)."""

from __future__ import annotations

from dcmgen.rules.facts import Condition, Template, TemplateRow

TEMPLATE = Template(
    "2001",
    "Basic Diagnostic Imaging Report Observations",
    False,
    False,
    False,
    (),
    "PixelMed",
    (
        TemplateRow(
            "1",
            "IMAGE",
            "",
            concept=(("group", "7003", "Baseline"),),
            requirement="MC",
            condition=Condition(
                "parsed",
                required=(
                    "and",
                    ("not", ("row", "2001/2")),
                    ("not", ("row", "2001/3")),
                    ("not", ("row", "2001/4")),
                    ("not", ("row", "2001/5")),
                ),
            ),
        ),
        TemplateRow(
            "2",
            "INCLUDE",
            "",
            requirement="MC",
            condition=Condition(
                "parsed",
                required=(
                    "and",
                    ("not", ("row", "2001/1")),
                    ("not", ("row", "2001/3")),
                    ("not", ("row", "2001/4")),
                    ("not", ("row", "2001/5")),
                ),
            ),
            include="1400",
        ),
        TemplateRow(
            "3",
            "INCLUDE",
            "",
            requirement="MC",
            condition=Condition(
                "parsed",
                required=(
                    "and",
                    ("not", ("row", "2001/1")),
                    ("not", ("row", "2001/2")),
                    ("not", ("row", "2001/4")),
                    ("not", ("row", "2001/5")),
                ),
            ),
            include="1401",
        ),
        TemplateRow(
            "4",
            "INCLUDE",
            "",
            requirement="MC",
            condition=Condition(
                "parsed",
                required=(
                    "and",
                    ("not", ("row", "2001/1")),
                    ("not", ("row", "2001/2")),
                    ("not", ("row", "2001/3")),
                    ("not", ("row", "2001/5")),
                ),
            ),
            include="1402",
        ),
        TemplateRow(
            "5",
            "INCLUDE",
            "",
            requirement="MC",
            condition=Condition(
                "parsed",
                required=(
                    "and",
                    ("not", ("row", "2001/1")),
                    ("not", ("row", "2001/2")),
                    ("not", ("row", "2001/3")),
                    ("not", ("row", "2001/4")),
                ),
            ),
            include="1404",
        ),
    ),
)
