# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Basic Annotation Box IOD (PS3.3 B.10)."""

from __future__ import annotations

from dcmgen.rules.facts import Iod, ModuleUse

IOD = Iod(
    "Basic Annotation Box",
    "B.10",
    "normalized",
    (
        ModuleUse("", "SOP Common", "C.12.1", "M", None, ("C.12-1",)),
        ModuleUse("", "Basic Annotation Presentation", "C.13.7", "M", None, ("C.13-7",)),
    ),
)
