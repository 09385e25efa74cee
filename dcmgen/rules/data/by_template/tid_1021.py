# Generated from standard/templates.toml by generator; do not edit.
"""Device Participant (PS3.16 TID 1021)."""

from __future__ import annotations

from dcmgen.rules.facts import Template, TemplateRow

TEMPLATE = Template(
    "1021",
    "Device Participant",
    True,
    False,
    False,
    (),
    "PixelMed",
    (
        TemplateRow(
            "1",
            "CODE",
            "",
            concept=(("code", "113876", "DCM"),),
            values=(("parameter", "DeviceProcedureRole"),),
            rows=(
                TemplateRow("2", "TEXT", "HAS PROPERTIES", concept=(("code", "113877", "DCM"),), requirement="U"),
                TemplateRow("3", "TEXT", "HAS PROPERTIES", concept=(("code", "113878", "DCM"),)),
                TemplateRow("4", "TEXT", "HAS PROPERTIES", concept=(("code", "113879", "DCM"),)),
                TemplateRow("5", "TEXT", "HAS PROPERTIES", concept=(("code", "113880", "DCM"),)),
                TemplateRow("6", "UIDREF", "HAS PROPERTIES", concept=(("code", "121012", "DCM"),)),
            ),
        ),
    ),
)
