# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Advanced Blending Presentation State IOD (PS3.3 A.33.7)."""

from __future__ import annotations

from dcmgen.rules.facts import Condition, Iod, ModuleUse

IOD = Iod(
    "Advanced Blending Presentation State",
    "A.33.7",
    "composite",
    (
        ModuleUse("Patient", "Patient", "C.7.1.1", "M", None, ("C.7-1",)),
        ModuleUse("Patient", "Clinical Trial Subject", "C.7.1.3", "U", None, ("C.7-2b",)),
        ModuleUse("Study", "General Study", "C.7.2.1", "M", None, ("C.7-3",)),
        ModuleUse("Study", "Patient Study", "C.7.2.2", "U", None, ("C.7-4a",)),
        ModuleUse("Study", "Clinical Trial Study", "C.7.2.3", "U", None, ("C.7-4b",)),
        ModuleUse("Series", "General Series", "C.7.3.1", "M", None, ("C.7-5a",)),
        ModuleUse("Series", "Presentation Series", "C.11.9", "M", None, ("C.11.9-1",)),
        ModuleUse("Series", "Clinical Trial Series", "C.7.3.2", "U", None, ("C.7-5b",)),
        ModuleUse("Frame of Reference", "Frame of Reference", "C.7.4.1", "M", None, ("C.7-6",)),
        ModuleUse("Equipment", "General Equipment", "C.7.5.1", "M", None, ("C.7-8",)),
        ModuleUse("Equipment", "Enhanced General Equipment", "C.7.5.2", "M", None, ("C.7-8b",)),
        ModuleUse("Presentation State", "Presentation State Identification", "C.11.10", "M", None, ("C.11.10-1",)),
        ModuleUse("Presentation State", "Advanced Blending Presentation State", "C.11.33", "M", None, ("C.11.33-1",)),
        ModuleUse(
            "Presentation State", "Advanced Blending Presentation State Display", "C.11.34", "M", None, ("C.11.34.1-1",)
        ),
        ModuleUse("Presentation State", "Displayed Area", "C.10.4", "U", None, ("C.10-4",)),
        ModuleUse("Presentation State", "Graphic Annotation", "C.10.5", "U", None, ("C.10-5",)),
        ModuleUse("Presentation State", "Spatial Transformation", "C.10.6", "C", Condition("undecidable"), ("C.10-6",)),
        ModuleUse(
            "Presentation State",
            "Graphic Layer",
            "C.10.7",
            "C",
            Condition("parsed", required=("module", "Graphic Annotation")),
            ("C.10-7",),
        ),
        ModuleUse("Presentation State", "Graphic Group", "C.10.11", "U", None, ("C.10-12",)),
        ModuleUse("Presentation State", "ICC Profile", "C.11.15", "M", None, ("C.11.15-1",)),
        ModuleUse("Presentation State", "Common Instance Reference", "C.12.2", "M", None, ("C.12-8",)),
        ModuleUse("Presentation State", "Specimen", "C.7.6.22", "U", None, ("C.7.6.22-1",)),
        ModuleUse("Presentation State", "SOP Common", "C.12.1", "M", None, ("C.12-1",)),
    ),
)
