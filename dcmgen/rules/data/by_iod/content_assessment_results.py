# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Content Assessment Results IOD (PS3.3 A.81)."""

from __future__ import annotations

from dcmgen.rules.facts import Constraint, Iod, ModuleUse

IOD = Iod(
    "Content Assessment Results",
    "A.81",
    "composite",
    (
        ModuleUse("Patient", "Patient", "C.7.1.1", "M", None, ("C.7-1",)),
        ModuleUse("Patient", "Clinical Trial Subject", "C.7.1.3", "U", None, ("C.7-2b",)),
        ModuleUse("Study", "General Study", "C.7.2.1", "M", None, ("C.7-3",)),
        ModuleUse("Study", "Patient Study", "C.7.2.2", "U", None, ("C.7-4a",)),
        ModuleUse("Study", "Clinical Trial Study", "C.7.2.3", "U", None, ("C.7-4b",)),
        ModuleUse("Series", "General Series", "C.7.3.1", "M", None, ("C.7-5a",)),
        ModuleUse("Series", "Clinical Trial Series", "C.7.3.2", "U", None, ("C.7-5b",)),
        ModuleUse("Equipment", "General Equipment", "C.7.5.1", "M", None, ("C.7-8",)),
        ModuleUse("Equipment", "Enhanced General Equipment", "C.7.5.2", "M", None, ("C.7-8b",)),
        ModuleUse("Content Assessment Results", "Content Assessment Results", "C.33.1", "M", None, ("C.33.1-1",)),
        ModuleUse("Content Assessment Results", "SOP Common", "C.12.1", "M", None, ("C.12-1",)),
        ModuleUse("Content Assessment Results", "Common Instance Reference", "C.12.2", "M", None, ("C.12-8",)),
    ),
    constraints=(Constraint("A.81.4.1", "values", path="/00080060", module="General Series", values=("ASMT",)),),
)
