# Generated from standard/templates.toml by generator; do not edit.
"""Irradiation Event X-Ray Detector Data (PS3.16 TID 10003A)."""

from __future__ import annotations

from dcmgen.rules.facts import Condition, Template, TemplateRow

TEMPLATE = Template(
    "10003A",
    "Irradiation Event X-Ray Detector Data",
    True,
    True,
    False,
    (),
    "PixelMed",
    (
        TemplateRow(
            "1",
            "NUM",
            "",
            concept=(("code", "113845", "DCM"),),
            requirement="MC",
            condition=Condition("undecidable"),
            units=(("code", "1", "UCUM"),),
        ),
        TemplateRow(
            "2",
            "NUM",
            "",
            concept=(("code", "113846", "DCM"),),
            requirement="MC",
            condition=Condition("undecidable"),
            units=(("code", "1", "UCUM"),),
        ),
        TemplateRow(
            "3",
            "NUM",
            "",
            concept=(("code", "113847", "DCM"),),
            requirement="MC",
            condition=Condition("undecidable"),
            units=(("code", "1", "UCUM"),),
        ),
        TemplateRow(
            "4",
            "INCLUDE",
            "",
            requirement="U",
            include="1021",
            bindings=(("DeviceProcedureRole", (("code", "113942", "DCM"),)),),
        ),
        TemplateRow(
            "5",
            "IMAGE",
            "",
            concept=(("code", "113795", "DCM"),),
            vm=(1, None),
            requirement="MC",
            condition=Condition("undecidable"),
        ),
    ),
)
