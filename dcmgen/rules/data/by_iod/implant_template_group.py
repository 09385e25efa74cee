# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Implant Template Group IOD (PS3.3 A.63)."""

from __future__ import annotations

from dcmgen.rules.facts import Iod, ModuleUse

IOD = Iod(
    "Implant Template Group",
    "A.63",
    "composite",
    (
        ModuleUse("Implant Template Group", "Implant Template Group", "C.29.3", "M", None, ("C.29.3-1",)),
        ModuleUse("Implant Template Group", "SOP Common", "C.12.1", "M", None, ("C.12-1",)),
    ),
)
