# Generated from standard/templates.toml by generator; do not edit.
"""Algorithm Identification (PS3.16 TID 4019)."""

from __future__ import annotations

from dcmgen.rules.facts import Template, TemplateRow

TEMPLATE = Template(
    "4019",
    "Algorithm Identification",
    True,
    False,
    False,
    (),
    "PixelMed, highdicom, DCMTK",
    (
        TemplateRow("1", "TEXT", "", concept=(("code", "111001", "DCM"),)),
        TemplateRow("2", "TEXT", "", concept=(("code", "111003", "DCM"),)),
        TemplateRow("3", "TEXT", "", concept=(("code", "111002", "DCM"),), vm=(1, None), requirement="U"),
    ),
)
