# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Inventory IOD (PS3.3 A.88)."""

from __future__ import annotations

from dcmgen.rules.facts import Iod, ModuleUse

IOD = Iod(
    "Inventory",
    "A.88",
    "composite",
    (
        ModuleUse("Equipment", "General Equipment", "C.7.5.1", "M", None, ("C.7-8",)),
        ModuleUse("Inventory", "Inventory", "C.38.1", "M", None, ("C.38.1-1",)),
        ModuleUse("Inventory", "SOP Common", "C.12.1", "M", None, ("C.12-1",)),
    ),
)
