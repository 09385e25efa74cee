# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Presentation LUT IOD (PS3.3 B.18)."""

from __future__ import annotations

from dcmgen.rules.facts import Iod, ModuleUse

IOD = Iod(
    "Presentation LUT",
    "B.18",
    "normalized",
    (
        ModuleUse("", "SOP Common Information", "C.12.1", "M", None, ("C.12-1",)),
        ModuleUse("", "Presentation LUT", "C.11.4", "M", None, ("C.11-4",)),
    ),
)
