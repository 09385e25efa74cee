# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Ophthalmic Visual Field Static Perimetry Measurements IOD (PS3.3 A.65)."""

from __future__ import annotations

from dcmgen.rules.facts import Iod, ModuleUse

IOD = Iod(
    "Ophthalmic Visual Field Static Perimetry Measurements",
    "A.65",
    "composite",
    (
        ModuleUse("Patient", "Patient", "C.7.1.1", "M", None, ("C.7-1",)),
        ModuleUse("Patient", "Clinical Trial Subject", "C.7.1.3", "U", None, ("C.7-2b",)),
        ModuleUse("Study", "General Study", "C.7.2.1", "M", None, ("C.7-3",)),
        ModuleUse("Study", "Patient Study", "C.7.2.2", "U", None, ("C.7-4a",)),
        ModuleUse("Study", "Clinical Trial Study", "C.7.2.3", "U", None, ("C.7-4b",)),
        ModuleUse("Series", "General Series", "C.7.3.1", "M", None, ("C.7-5a",)),
        ModuleUse("Series", "Clinical Trial Series", "C.7.3.2", "U", None, ("C.7-5b",)),
        ModuleUse(
            "Series", "Visual Field Static Perimetry Measurements Series", "C.8.26.1", "M", None, ("C.8.26.1-1",)
        ),
        ModuleUse("Equipment", "General Equipment", "C.7.5.1", "M", None, ("C.7-8",)),
        ModuleUse("Equipment", "Enhanced General Equipment", "C.7.5.2", "M", None, ("C.7-8b",)),
        ModuleUse(
            "Measurements", "Visual Field Static Perimetry Test Parameters", "C.8.26.2", "M", None, ("C.8.26.2-1",)
        ),
        ModuleUse(
            "Measurements", "Visual Field Static Perimetry Test Reliability", "C.8.26.3", "M", None, ("C.8.26.3-1",)
        ),
        ModuleUse(
            "Measurements", "Visual Field Static Perimetry Test Measurements", "C.8.26.4", "M", None, ("C.8.26.4-1",)
        ),
        ModuleUse("Measurements", "Visual Field Static Perimetry Test Results", "C.8.26.5", "M", None, ("C.8.26.5-1",)),
        ModuleUse(
            "Measurements",
            "Ophthalmic Patient Clinical Information and Test Lens Parameters",
            "C.8.26.6",
            "U",
            None,
            ("C.8.26.6-1",),
        ),
        ModuleUse("Measurements", "SOP Common", "C.12.1", "M", None, ("C.12-1",)),
    ),
)
