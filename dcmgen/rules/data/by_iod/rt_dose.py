# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Dose IOD (PS3.3 A.18)."""

from __future__ import annotations

from dcmgen.rules.facts import Condition, Iod, ModuleUse

IOD = Iod(
    "RT Dose",
    "A.18",
    "composite",
    (
        ModuleUse("Patient", "Patient", "C.7.1.1", "M", None, ("C.7-1",)),
        ModuleUse("Patient", "Clinical Trial Subject", "C.7.1.3", "U", None, ("C.7-2b",)),
        ModuleUse("Study", "General Study", "C.7.2.1", "M", None, ("C.7-3",)),
        ModuleUse("Study", "Patient Study", "C.7.2.2", "U", None, ("C.7-4a",)),
        ModuleUse("Study", "Clinical Trial Study", "C.7.2.3", "U", None, ("C.7-4b",)),
        ModuleUse("Series", "RT Series", "C.8.8.1", "M", None, ("C.8-37",)),
        ModuleUse("Series", "Clinical Trial Series", "C.7.3.2", "U", None, ("C.7-5b",)),
        ModuleUse("Frame of Reference", "Frame of Reference", "C.7.4.1", "M", None, ("C.7-6",)),
        ModuleUse("Equipment", "General Equipment", "C.7.5.1", "M", None, ("C.7-8",)),
        ModuleUse(
            "Dose", "General Image", "C.7.6.1", "C", Condition("parsed", required=("present", "/7FE00010")), ("C.7-9",)
        ),
        ModuleUse(
            "Dose", "Image Plane", "C.7.6.2", "C", Condition("parsed", required=("present", "/7FE00010")), ("C.7-10",)
        ),
        ModuleUse(
            "Dose", "Image Pixel", "C.7.6.3", "C", Condition("parsed", required=("present", "/7FE00010")), ("C.7-11a",)
        ),
        ModuleUse(
            "Dose",
            "Multi-frame",
            "C.7.6.6",
            "C",
            Condition("parsed", required=("and", ("present", "/7FE00010"), ("present", "/00280008"))),
            ("C.7-14",),
        ),
        ModuleUse("Dose", "RT Dose", "C.8.8.3", "M", None, ("C.8-39",)),
        ModuleUse("Dose", "RT DVH", "C.8.8.4", "U", None, ("C.8-40",)),
        ModuleUse("Dose", "SOP Common", "C.12.1", "M", None, ("C.12-1",)),
        ModuleUse("Dose", "Common Instance Reference", "C.12.2", "U", None, ("C.12-8",)),
        ModuleUse("Dose", "Frame Extraction", "C.12.3", "C", Condition("undecidable"), ("C.12-9",)),
    ),
)
