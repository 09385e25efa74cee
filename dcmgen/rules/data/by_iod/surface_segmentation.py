# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Surface Segmentation IOD (PS3.3 A.57)."""

from __future__ import annotations

from dcmgen.rules.facts import Condition, Iod, ModuleUse

IOD = Iod(
    "Surface Segmentation",
    "A.57",
    "composite",
    (
        ModuleUse("Patient", "Patient", "C.7.1.1", "M", None, ("C.7-1",)),
        ModuleUse("Patient", "Clinical Trial Subject", "C.7.1.3", "U", None, ("C.7-2b",)),
        ModuleUse("Study", "General Study", "C.7.2.1", "M", None, ("C.7-3",)),
        ModuleUse("Study", "Patient Study", "C.7.2.2", "U", None, ("C.7-4a",)),
        ModuleUse("Study", "Clinical Trial Study", "C.7.2.3", "U", None, ("C.7-4b",)),
        ModuleUse("Series", "General Series", "C.7.3.1", "M", None, ("C.7-5a",)),
        ModuleUse("Series", "Segmentation Series", "C.8.20.1", "M", None, ("C.8.20-1",)),
        ModuleUse("Series", "Clinical Trial Series", "C.7.3.2", "U", None, ("C.7-5b",)),
        ModuleUse("Frame of Reference", "Frame of Reference", "C.7.4.1", "M", None, ("C.7-6",)),
        ModuleUse("Equipment", "General Equipment", "C.7.5.1", "M", None, ("C.7-8",)),
        ModuleUse("Equipment", "Enhanced General Equipment", "C.7.5.2", "M", None, ("C.7-8b",)),
        ModuleUse("Surface", "Surface Segmentation", "C.8.23.1", "M", None, ("C.8.23-1",)),
        ModuleUse("Surface", "Surface Mesh", "C.27.1", "M", None, ("C.27-1",)),
        ModuleUse("Surface", "Common Instance Reference", "C.12.2", "C", Condition("undecidable"), ("C.12-8",)),
        ModuleUse("Surface", "General Reference", "C.12.4", "U", None, ("C.12-10",)),
        ModuleUse("Surface", "SOP Common", "C.12.1", "M", None, ("C.12-1",)),
    ),
)
