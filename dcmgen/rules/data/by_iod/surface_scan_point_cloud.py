# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Surface Scan Point Cloud IOD (PS3.3 A.69)."""

from __future__ import annotations

from dcmgen.rules.facts import Iod, ModuleUse

IOD = Iod(
    "Surface Scan Point Cloud",
    "A.69",
    "composite",
    (
        ModuleUse("Patient", "Patient", "C.7.1.1", "M", None, ("C.7-1",)),
        ModuleUse("Patient", "Clinical Trial Subject", "C.7.1.3", "U", None, ("C.7-2b",)),
        ModuleUse("Study", "General Study", "C.7.2.1", "M", None, ("C.7-3",)),
        ModuleUse("Study", "Patient Study", "C.7.2.2", "U", None, ("C.7-4a",)),
        ModuleUse("Study", "Clinical Trial Study", "C.7.2.3", "U", None, ("C.7-4b",)),
        ModuleUse("Series", "General Series", "C.7.3.1", "M", None, ("C.7-5a",)),
        ModuleUse("Series", "Clinical Trial Series", "C.7.3.2", "U", None, ("C.7-5b",)),
        ModuleUse("Series", "Optical Surface Scanner Series", "C.8.29.1", "M", None, ("C.8.29-1",)),
        ModuleUse("Frame of Reference", "Frame of Reference", "C.7.4.1", "M", None, ("C.7-6",)),
        ModuleUse("Equipment", "General Equipment", "C.7.5.1", "M", None, ("C.7-8",)),
        ModuleUse("Equipment", "Enhanced General Equipment", "C.7.5.2", "M", None, ("C.7-8b",)),
        ModuleUse("Surface", "Point Cloud", "C.27.5", "M", None, ("C.27.5-1",)),
        ModuleUse("Surface", "UV Mapping", "C.27.6", "U", None, ("C.27.6-1",)),
        ModuleUse("Surface", "Scan Procedure", "C.8.29.2", "M", None, ("C.8.29-2",)),
        ModuleUse("Surface", "Specimen", "C.7.6.22", "U", None, ("C.7.6.22-1",)),
        ModuleUse("Surface", "SOP Common", "C.12.1", "M", None, ("C.12-1",)),
    ),
)
