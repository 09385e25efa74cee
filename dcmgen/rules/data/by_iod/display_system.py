# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Display System IOD (PS3.3 B.29)."""

from __future__ import annotations

from dcmgen.rules.facts import Iod, ModuleUse

IOD = Iod(
    "Display System",
    "B.29",
    "normalized",
    (
        ModuleUse("", "SOP Common", "C.12.1", "M", None, ("C.12-1",)),
        ModuleUse("", "Display System", "C.32.1", "M", None, ("C.32.1-1",)),
        ModuleUse("", "Target Luminance Characteristics", "C.32.2", "M", None, ("C.32.2-1",)),
        ModuleUse("", "QA Results", "C.32.3", "M", None, ("C.32.3-1",)),
    ),
)
