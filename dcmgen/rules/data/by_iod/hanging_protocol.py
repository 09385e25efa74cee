# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Hanging Protocol IOD (PS3.3 A.44)."""

from __future__ import annotations

from dcmgen.rules.facts import Iod, ModuleUse

IOD = Iod(
    "Hanging Protocol",
    "A.44",
    "composite",
    (
        ModuleUse("Hanging Protocol", "SOP Common", "C.12.1", "M", None, ("C.12-1",)),
        ModuleUse("Hanging Protocol", "Hanging Protocol Definition", "C.23.1", "M", None, ("C.23.1-1",)),
        ModuleUse("Hanging Protocol", "Hanging Protocol Environment", "C.23.2", "M", None, ("C.23.2-1",)),
        ModuleUse("Hanging Protocol", "Hanging Protocol Display", "C.23.3", "M", None, ("C.23.3-1",)),
    ),
)
