# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Basic Film Session IOD (PS3.3 B.7)."""

from __future__ import annotations

from dcmgen.rules.facts import Iod, ModuleUse

IOD = Iod(
    "Basic Film Session",
    "B.7",
    "normalized",
    (
        ModuleUse("", "SOP Common", "C.12.1", "M", None, ("C.12-1",)),
        ModuleUse("", "Basic Film Session Presentation", "C.13.1", "M", None, ("C.13-1",)),
        ModuleUse("", "Basic Film Session Relationship", "C.13.2", "M", None, ("C.13-2",)),
    ),
)
