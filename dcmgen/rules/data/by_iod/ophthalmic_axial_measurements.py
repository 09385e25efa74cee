# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Ophthalmic Axial Measurements IOD (PS3.3 A.60.6)."""

from __future__ import annotations

from dcmgen.rules.facts import Iod, ModuleUse

IOD = Iod(
    "Ophthalmic Axial Measurements",
    "A.60.6",
    "composite",
    (
        ModuleUse("Patient", "Patient", "C.7.1.1", "M", None, ("C.7-1",)),
        ModuleUse("Patient", "Clinical Trial Subject", "C.7.1.3", "U", None, ("C.7-2b",)),
        ModuleUse("Study", "General Study", "C.7.2.1", "M", None, ("C.7-3",)),
        ModuleUse("Study", "Patient Study", "C.7.2.2", "U", None, ("C.7-4a",)),
        ModuleUse("Study", "Clinical Trial Study", "C.7.2.3", "U", None, ("C.7-4b",)),
        ModuleUse("Series", "General Series", "C.7.3.1", "M", None, ("C.7-5a",)),
        ModuleUse("Series", "Ophthalmic Axial Measurements Series", "C.8.25.13", "M", None, ("C.8.25.13-1",)),
        ModuleUse("Series", "Clinical Trial Series", "C.7.3.2", "U", None, ("C.7-5b",)),
        ModuleUse("Equipment", "General Equipment", "C.7.5.1", "M", None, ("C.7-8",)),
        ModuleUse("Equipment", "Enhanced General Equipment", "C.7.5.2", "M", None, ("C.7-8b",)),
        ModuleUse("Measurements", "Ophthalmic Axial Measurements", "C.8.25.14", "M", None, ("C.8.25.14-1",)),
        ModuleUse("Measurements", "General Ophthalmic Refractive Measurements", "C.8.25.7", "M", None, ("C.8.25.7-1",)),
        ModuleUse("Measurements", "SOP Common", "C.12.1", "M", None, ("C.12-1",)),
    ),
)
