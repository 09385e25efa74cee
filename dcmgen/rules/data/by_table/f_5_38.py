# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Implant Assembly Keys (PS3.3 F.5.38, Table F.5-38)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "F.5-38",
    "Implant Assembly Keys",
    "F.5.38",
    (
        Attribute(0x00760001, "1"),  # ImplantAssemblyTemplateName
        Attribute(0x00080070, "1"),  # Manufacturer
        # ProcedureTypeCodeSequence
        Attribute(0x00760020, "1", items=(1, None), rows=(Include("8.8-1"),)),
    ),
)
