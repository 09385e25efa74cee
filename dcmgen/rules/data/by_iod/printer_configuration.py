# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Printer Configuration IOD (PS3.3 B.20)."""

from __future__ import annotations

from dcmgen.rules.facts import Iod, ModuleUse

IOD = Iod(
    "Printer Configuration",
    "B.20",
    "normalized",
    (
        ModuleUse("", "SOP Common", "C.12.1", "M", None, ("C.12-1",)),
        ModuleUse("", "Printer", "C.13.9", "M", None, ("C.13-9",)),
        ModuleUse("", "Printer Configuration", "C.13.13", "M", None, ("C.13-13",)),
    ),
)
