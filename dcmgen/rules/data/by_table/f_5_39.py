# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Implant Group Keys (PS3.3 F.5.39, Table F.5-39)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "F.5-39",
    "Implant Group Keys",
    "F.5.39",
    (
        Attribute(0x00780001, "1"),  # ImplantTemplateGroupName
        Attribute(0x00780010, "3"),  # ImplantTemplateGroupDescription
        Attribute(0x00780020, "1"),  # ImplantTemplateGroupIssuer
    ),
)
