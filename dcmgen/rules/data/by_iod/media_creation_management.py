# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Media Creation Management IOD (PS3.3 B.25)."""

from __future__ import annotations

from dcmgen.rules.facts import Iod, ModuleUse

IOD = Iod(
    "Media Creation Management",
    "B.25",
    "normalized",
    (
        ModuleUse("", "SOP Common", "C.12.1", "M", None, ("C.12-1",)),
        ModuleUse("", "Media Creation Management", "C.22.1", "M", None, ("C.22.1-1",)),
    ),
)
