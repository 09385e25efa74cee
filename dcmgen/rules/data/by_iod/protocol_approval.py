# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Protocol Approval IOD (PS3.3 A.82.3.1)."""

from __future__ import annotations

from dcmgen.rules.facts import Iod, ModuleUse

IOD = Iod(
    "Protocol Approval",
    "A.82.3.1",
    "composite",
    (
        ModuleUse("Equipment", "General Equipment", "C.7.5.1", "M", None, ("C.7-8",)),
        ModuleUse("Equipment", "Enhanced General Equipment", "C.7.5.2", "M", None, ("C.7-8b",)),
        ModuleUse("Approval", "SOP Common", "C.12.1", "M", None, ("C.12-1",)),
        ModuleUse("Approval", "Protocol Approval", "C.34.15", "M", None, ("C.34.15-1",)),
    ),
)
