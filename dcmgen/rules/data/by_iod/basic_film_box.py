# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Basic Film Box IOD (PS3.3 B.8)."""

from __future__ import annotations

from dcmgen.rules.facts import Iod, ModuleUse

IOD = Iod(
    "Basic Film Box",
    "B.8",
    "normalized",
    (
        ModuleUse("", "SOP Common", "C.12.1", "M", None, ("C.12-1",)),
        ModuleUse("", "Basic Film Box Presentation", "C.13.3", "M", None, ("C.13-3",)),
        ModuleUse("", "Basic Film Box Relationship", "C.13.4", "M", None, ("C.13-4",)),
    ),
)
