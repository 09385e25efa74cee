# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Microscopy Bulk Simple Annotations IOD (PS3.3 A.87)."""

from __future__ import annotations

from dcmgen.rules.facts import Condition, Iod, ModuleUse

IOD = Iod(
    "Microscopy Bulk Simple Annotations",
    "A.87",
    "composite",
    (
        ModuleUse("Patient", "Patient", "C.7.1.1", "M", None, ("C.7-1",)),
        ModuleUse("Patient", "Clinical Trial Subject", "C.7.1.3", "U", None, ("C.7-2b",)),
        ModuleUse("Study", "General Study", "C.7.2.1", "M", None, ("C.7-3",)),
        ModuleUse("Study", "Patient Study", "C.7.2.2", "U", None, ("C.7-4a",)),
        ModuleUse("Study", "Clinical Trial Study", "C.7.2.3", "U", None, ("C.7-4b",)),
        ModuleUse("Series", "General Series", "C.7.3.1", "M", None, ("C.7-5a",)),
        ModuleUse("Series", "Microscopy Bulk Simple Annotations Series", "C.37.1.1", "M", None, ("C.37.1-1",)),
        ModuleUse("Series", "Clinical Trial Series", "C.7.3.2", "U", None, ("C.7-5b",)),
        ModuleUse(
            "Frame of Reference",
            "Frame of Reference",
            "C.7.4.1",
            "C",
            Condition("parsed", required=("in", "/006A0001", ("3D",))),
            ("C.7-6",),
        ),
        ModuleUse("Equipment", "General Equipment", "C.7.5.1", "M", None, ("C.7-8",)),
        ModuleUse("Equipment", "Enhanced General Equipment", "C.7.5.2", "M", None, ("C.7-8b",)),
        ModuleUse("Annotation", "Microscopy Bulk Simple Annotations", "C.37.1.2", "M", None, ("C.37.1-2",)),
        ModuleUse("Annotation", "ICC Profile", "C.11.15", "U", None, ("C.11.15-1",)),
        ModuleUse("Annotation", "Specimen", "C.7.6.22", "U", None, ("C.7.6.22-1",)),
        ModuleUse("Annotation", "Common Instance Reference", "C.12.2", "M", None, ("C.12-8",)),
        ModuleUse("Annotation", "SOP Common", "C.12.1", "M", None, ("C.12-1",)),
    ),
)
