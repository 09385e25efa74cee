# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Ophthalmic Thickness Map IOD (PS3.3 A.67)."""

from __future__ import annotations

from dcmgen.rules.facts import Condition, Constraint, Iod, ModuleUse

IOD = Iod(
    "Ophthalmic Thickness Map",
    "A.67",
    "composite",
    (
        ModuleUse("Patient", "Patient", "C.7.1.1", "M", None, ("C.7-1",)),
        ModuleUse("Patient", "Clinical Trial Subject", "C.7.1.3", "U", None, ("C.7-2b",)),
        ModuleUse("Study", "General Study", "C.7.2.1", "M", None, ("C.7-3",)),
        ModuleUse("Study", "Patient Study", "C.7.2.2", "U", None, ("C.7-4a",)),
        ModuleUse("Study", "Clinical Trial Study", "C.7.2.3", "U", None, ("C.7-4b",)),
        ModuleUse("Series", "General Series", "C.7.3.1", "M", None, ("C.7-5a",)),
        ModuleUse("Series", "Clinical Trial Series", "C.7.3.2", "U", None, ("C.7-5b",)),
        ModuleUse("Series", "Ophthalmic Thickness Map Series", "C.8.28.1", "M", None, ("C.8.28.1-1",)),
        ModuleUse("Equipment", "General Equipment", "C.7.5.1", "M", None, ("C.7-8",)),
        ModuleUse("Equipment", "Enhanced General Equipment", "C.7.5.2", "M", None, ("C.7-8b",)),
        ModuleUse("Acquisition", "General Acquisition", "C.7.10.1", "M", None, ("C.7.10.1-1",)),
        ModuleUse("Image", "General Image", "C.7.6.1", "M", None, ("C.7-9",)),
        ModuleUse("Image", "General Reference", "C.12.4", "U", None, ("C.12-10",)),
        ModuleUse("Image", "Image Pixel", "C.7.6.3", "M", None, ("C.7-11a",)),
        ModuleUse(
            "Image",
            "Supplemental Palette Color Lookup Table",
            "C.7.6.19",
            "C",
            Condition("parsed", required=("in", "/00089205", ("COLOR",))),
            ("C.7.6.19-1",),
        ),
        ModuleUse("Image", "Bitmap Display Shutter", "C.7.6.15", "C", Condition("undecidable"), ("C.7.6.15-1",)),
        ModuleUse("Image", "Ophthalmic Thickness Map", "C.8.28.2", "M", None, ("C.8.28.2-1",)),
        ModuleUse(
            "Image",
            "Ophthalmic Thickness Map Quality Rating",
            "C.8.28.3",
            "C",
            Condition("undecidable"),
            ("C.8.28.3-1",),
        ),
        ModuleUse("Image", "Ophthalmic Photography Acquisition Parameters", "C.8.17.4", "M", None, ("C.8.17.4-1",)),
        ModuleUse("Image", "Acquisition Context", "C.7.6.14", "M", None, ("C.7.6.14-1",)),
        ModuleUse("Image", "SOP Common", "C.12.1", "M", None, ("C.12-1",)),
        ModuleUse("Image", "Common Instance Reference", "C.12.2", "U", None, ("C.12-8",)),
    ),
    constraints=(
        Constraint("A.67.4.1", "absent", module="Overlay Plane", tables=("C.9-2",)),
        Constraint("A.67.4.1", "absent", module="VOI LUT", tables=("C.11-2",)),
    ),
)
