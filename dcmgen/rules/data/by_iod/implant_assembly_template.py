# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Implant Assembly Template IOD (PS3.3 A.62)."""

from __future__ import annotations

from dcmgen.rules.facts import Iod, ModuleUse

IOD = Iod(
    "Implant Assembly Template",
    "A.62",
    "composite",
    (
        ModuleUse("Implant Assembly", "Implant Assembly Template", "C.29.2.1", "M", None, ("C.29.2-1",)),
        ModuleUse("Implant Assembly", "SOP Common", "C.12.1", "M", None, ("C.12-1",)),
    ),
)
