# Generated from standard/templates.toml by generator; do not edit.
"""Subject Context, Patient (PS3.16 TID 1007)."""

from __future__ import annotations

from dcmgen.rules.facts import Condition, Template, TemplateRow

TEMPLATE = Template(
    "1007",
    "Subject Context, Patient",
    True,
    False,
    False,
    (),
    "PixelMed",
    (
        TemplateRow(
            "1",
            "UIDREF",
            "HAS OBS CONTEXT",
            concept=(("code", "121028", "DCM"),),
            requirement="MC",
            condition=Condition("undecidable"),
        ),
        TemplateRow(
            "2",
            "PNAME",
            "HAS OBS CONTEXT",
            concept=(("code", "121029", "DCM"),),
            requirement="MC",
            condition=Condition("undecidable"),
        ),
        TemplateRow(
            "3",
            "TEXT",
            "HAS OBS CONTEXT",
            concept=(("code", "121030", "DCM"),),
            requirement="MC",
            condition=Condition("undecidable"),
        ),
        TemplateRow(
            "4",
            "DATE",
            "HAS OBS CONTEXT",
            concept=(("code", "121031", "DCM"),),
            requirement="MC",
            condition=Condition("undecidable"),
        ),
        TemplateRow(
            "5",
            "CODE",
            "HAS OBS CONTEXT",
            concept=(("code", "121032", "DCM"),),
            requirement="MC",
            condition=Condition("undecidable"),
            values=(("group", "7455", "Defined"),),
        ),
        TemplateRow(
            "6",
            "NUM",
            "HAS OBS CONTEXT",
            concept=(("code", "121033", "DCM"),),
            requirement="U",
            units=(("group", "7456", "Defined"),),
        ),
        TemplateRow(
            "7",
            "CODE",
            "HAS OBS CONTEXT",
            concept=(("code", "121034", "DCM"),),
            requirement="MC",
            condition=Condition("undecidable"),
            values=(("group", "7454", "Baseline"),),
        ),
        TemplateRow(
            "8",
            "CODE",
            "HAS OBS CONTEXT",
            concept=(("code", "121035", "DCM"),),
            requirement="MC",
            condition=Condition("undecidable"),
            values=(("group", "7480", "Baseline"),),
        ),
    ),
)
