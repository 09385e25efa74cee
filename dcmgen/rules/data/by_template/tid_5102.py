# Generated from standard/templates.toml by generator; do not edit.
"""Vascular Procedure Summary Section (PS3.16 TID 5102)."""

from __future__ import annotations

from dcmgen.rules.facts import Template, TemplateRow

TEMPLATE = Template(
    "5102",
    "Vascular Procedure Summary Section",
    True,
    True,
    False,
    (),
    "reconstructed",
    (TemplateRow("1", "CONTAINER", "", concept=(("code", "121111", "DCM"),)),),
)
