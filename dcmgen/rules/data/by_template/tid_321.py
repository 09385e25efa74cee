# Generated from standard/templates.toml by generator; do not edit.
"""Waveform or Temporal Coordinates (PS3.16 TID 321)."""

from __future__ import annotations

from dcmgen.rules.facts import Condition, Template, TemplateRow

TEMPLATE = Template(
    "321",
    "Waveform or Temporal Coordinates",
    True,
    True,
    False,
    (),
    "PixelMed",
    (
        TemplateRow(
            "1",
            "WAVEFORM",
            "INFERRED FROM",
            concept=(("parameter", "Purpose"),),
            requirement="MC",
            condition=Condition("parsed", required=("and", ("not", ("row", "321/2")), ("not", ("row", "321/3")))),
        ),
        TemplateRow(
            "2",
            "WAVEFORM",
            "INFERRED FROM",
            concept=(("parameter", "Purpose"),),
            requirement="MC",
            condition=Condition("parsed", required=("and", ("not", ("row", "321/1")), ("not", ("row", "321/3")))),
            by_reference=True,
        ),
        TemplateRow(
            "3",
            "TCOORD",
            "INFERRED FROM",
            concept=(("parameter", "Purpose"),),
            requirement="MC",
            condition=Condition("parsed", required=("and", ("not", ("row", "321/1")), ("not", ("row", "321/2")))),
            rows=(
                TemplateRow(
                    "4",
                    "WAVEFORM",
                    "SELECTED FROM",
                    requirement="MC",
                    condition=Condition("parsed", required=("not", ("row", "321/5"))),
                ),
                TemplateRow(
                    "5",
                    "WAVEFORM",
                    "SELECTED FROM",
                    requirement="MC",
                    condition=Condition("parsed", required=("not", ("row", "321/4"))),
                    by_reference=True,
                ),
            ),
        ),
    ),
)
