# Generated from standard/templates.toml by generator; do not edit.
"""Accumulated Cassette-based Projection Radiography Dose (PS3.16 TID 10006)."""

from __future__ import annotations

from dcmgen.rules.facts import Condition, Template, TemplateRow

TEMPLATE = Template(
    "10006",
    "Accumulated Cassette-based Projection Radiography Dose",
    True,
    True,
    False,
    (),
    "PixelMed",
    (
        TemplateRow(
            "1",
            "CODE",
            "",
            concept=(("code", "113947", "DCM"),),
            requirement="MC",
            condition=Condition(
                "parsed",
                required=("or", ("not", ("row", "10001/8")), ("row in", "10001/8", (("373066001", "SCT"),))),
                otherwise="allowed",
            ),
            values=(("group", "10030", "Defined"),),
        ),
        TemplateRow(
            "2",
            "NUM",
            "",
            concept=(("code", "113731", "DCM"),),
            requirement="MC",
            condition=Condition(
                "parsed",
                required=("or", ("not", ("row", "10001/8")), ("row in", "10001/8", (("373066001", "SCT"),))),
                otherwise="allowed",
            ),
            units=(("code", "1", "UCUM"),),
        ),
    ),
)
