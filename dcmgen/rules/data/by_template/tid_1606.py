# Generated from standard/templates.toml by generator; do not edit.
"""Image Library Entry Descriptors for MR (PS3.16 TID 1606)."""

from __future__ import annotations

from dcmgen.rules.facts import Template, TemplateRow

TEMPLATE = Template(
    "1606",
    "Image Library Entry Descriptors for MR",
    True,
    False,
    False,
    (),
    "PixelMed",
    (TemplateRow("1", "TEXT", "HAS ACQ CONTEXT", concept=(("code", "128230", "DCM"),), requirement="U"),),
)
