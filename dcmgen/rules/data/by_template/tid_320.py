# Generated from standard/templates.toml by generator; do not edit.
"""Image or Spatial Coordinates (PS3.16 TID 320)."""

from __future__ import annotations

from dcmgen.rules.facts import Condition, Template, TemplateRow

TEMPLATE = Template(
    "320",
    "Image or Spatial Coordinates",
    True,
    True,
    False,
    (),
    "PixelMed, highdicom",
    (
        TemplateRow(
            "1",
            "IMAGE",
            "INFERRED FROM",
            concept=(("parameter", "Purpose"),),
            requirement="MC",
            condition=Condition("parsed", required=("and", ("not", ("row", "320/2")), ("not", ("row", "320/3")))),
        ),
        TemplateRow(
            "2",
            "IMAGE",
            "INFERRED FROM",
            concept=(("parameter", "Purpose"),),
            requirement="MC",
            condition=Condition("parsed", required=("and", ("not", ("row", "320/1")), ("not", ("row", "320/3")))),
            by_reference=True,
        ),
        TemplateRow(
            "3",
            "SCOORD",
            "INFERRED FROM",
            concept=(("parameter", "Purpose"),),
            requirement="MC",
            condition=Condition("parsed", required=("and", ("not", ("row", "320/1")), ("not", ("row", "320/2")))),
            rows=(
                TemplateRow(
                    "4",
                    "IMAGE",
                    "SELECTED FROM",
                    requirement="MC",
                    condition=Condition("parsed", required=("not", ("row", "320/5"))),
                ),
                TemplateRow(
                    "5",
                    "IMAGE",
                    "SELECTED FROM",
                    requirement="MC",
                    condition=Condition("parsed", required=("not", ("row", "320/4"))),
                    by_reference=True,
                ),
            ),
        ),
    ),
)
