# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Basic Structured Display IOD (PS3.3 A.33.5)."""

from __future__ import annotations

from dcmgen.rules.facts import Iod, ModuleUse

IOD = Iod(
    "Basic Structured Display",
    "A.33.5",
    "composite",
    (
        ModuleUse("Patient", "Patient", "C.7.1.1", "M", None, ("C.7-1",)),
        ModuleUse("Patient", "Clinical Trial Subject", "C.7.1.3", "U", None, ("C.7-2b",)),
        ModuleUse("Study", "General Study", "C.7.2.1", "M", None, ("C.7-3",)),
        ModuleUse("Study", "Patient Study", "C.7.2.2", "U", None, ("C.7-4a",)),
        ModuleUse("Study", "Clinical Trial Study", "C.7.2.3", "U", None, ("C.7-4b",)),
        ModuleUse("Series", "General Series", "C.7.3.1", "M", None, ("C.7-5a",)),
        ModuleUse("Series", "Clinical Trial Series", "C.7.3.2", "U", None, ("C.7-5b",)),
        ModuleUse("Series", "Presentation Series", "C.11.9", "M", None, ("C.11.9-1",)),
        ModuleUse("Equipment", "General Equipment", "C.7.5.1", "M", None, ("C.7-8",)),
        ModuleUse("Equipment", "Enhanced General Equipment", "C.7.5.2", "U", None, ("C.7-8b",)),
        ModuleUse("Presentation State", "Structured Display", "C.11.16", "M", None, ("C.11.16-1",)),
        ModuleUse("Presentation State", "Structured Display Image Box", "C.11.17", "M", None, ("C.11.17-1",)),
        ModuleUse("Presentation State", "Structured Display Annotation", "C.11.18", "U", None, ("C.11.18-1",)),
        ModuleUse("Presentation State", "Common Instance Reference", "C.12.2", "M", None, ("C.12-8",)),
        ModuleUse("Presentation State", "Specimen", "C.7.6.22", "U", None, ("C.7.6.22-1",)),
        ModuleUse("Presentation State", "SOP Common", "C.12.1", "M", None, ("C.12-1",)),
    ),
)
