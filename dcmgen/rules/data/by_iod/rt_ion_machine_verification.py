# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Ion Machine Verification IOD (PS3.3 B.28)."""

from __future__ import annotations

from dcmgen.rules.facts import Iod, ModuleUse

IOD = Iod(
    "RT Ion Machine Verification",
    "B.28",
    "normalized",
    (
        ModuleUse("", "SOP Common", "C.12.1", "M", None, ("C.12-1",)),
        ModuleUse("", "RT General Machine Verification", "C.31.1", "M", None, ("C.31-1",)),
        ModuleUse("", "RT Ion Machine Verification", "C.31.3", "M", None, ("C.31-3",)),
    ),
)
