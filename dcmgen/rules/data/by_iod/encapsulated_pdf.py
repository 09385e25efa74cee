# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Encapsulated PDF IOD (PS3.3 A.45.1)."""

from __future__ import annotations

from dcmgen.rules.facts import Constraint, Iod, ModuleUse

IOD = Iod(
    "Encapsulated PDF",
    "A.45.1",
    "composite",
    (
        ModuleUse("Patient", "Patient", "C.7.1.1", "M", None, ("C.7-1",)),
        ModuleUse("Patient", "Clinical Trial Subject", "C.7.1.3", "U", None, ("C.7-2b",)),
        ModuleUse("Study", "General Study", "C.7.2.1", "M", None, ("C.7-3",)),
        ModuleUse("Study", "Patient Study", "C.7.2.2", "U", None, ("C.7-4a",)),
        ModuleUse("Study", "Clinical Trial Study", "C.7.2.3", "U", None, ("C.7-4b",)),
        ModuleUse("Series", "Encapsulated Document Series", "C.24.1", "M", None, ("C.24-1",)),
        ModuleUse("Series", "Clinical Trial Series", "C.7.3.2", "U", None, ("C.7-5b",)),
        ModuleUse("Equipment", "General Equipment", "C.7.5.1", "M", None, ("C.7-8",)),
        ModuleUse("Equipment", "SC Equipment", "C.8.6.1", "M", None, ("C.8-24",)),
        ModuleUse("Encapsulated Document", "Encapsulated Document", "C.24.2", "M", None, ("C.24-2",)),
        ModuleUse("Encapsulated Document", "SOP Common", "C.12.1", "M", None, ("C.12-1",)),
    ),
    constraints=(
        Constraint(
            "A.45.1.4.1", "values", path="/00420012", module="Encapsulated Document", values=("application/pdf",)
        ),
    ),
)
