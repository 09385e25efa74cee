# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Pseudo-color Softcopy Presentation State IOD (PS3.3 A.33.3)."""

from __future__ import annotations

from dcmgen.rules.facts import Condition, Constraint, Iod, ModuleUse

IOD = Iod(
    "Pseudo-color Softcopy Presentation State",
    "A.33.3",
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
        ModuleUse("Presentation State", "Presentation State Identification", "C.11.10", "M", None, ("C.11.10-1",)),
        ModuleUse("Presentation State", "Presentation State Relationship", "C.11.11", "M", None, ("C.11.11-1",)),
        ModuleUse("Presentation State", "Presentation State Shutter", "C.11.12", "M", None, ("C.11.12-1",)),
        ModuleUse("Presentation State", "Presentation State Mask", "C.11.13", "M", None, ("C.11.13-1",)),
        ModuleUse("Presentation State", "Mask", "C.7.6.10", "C", Condition("undecidable"), ("C.7-16",)),
        ModuleUse(
            "Presentation State",
            "Display Shutter",
            "C.7.6.11",
            "C",
            Condition(
                "parsed", required=("and", ("undecidable", "intent"), ("not", ("module", "Bitmap Display Shutter")))
            ),
            ("C.7-17",),
        ),
        ModuleUse(
            "Presentation State",
            "Bitmap Display Shutter",
            "C.7.6.15",
            "C",
            Condition("parsed", required=("and", ("undecidable", "intent"), ("not", ("module", "Display Shutter")))),
            ("C.7.6.15-1",),
        ),
        ModuleUse(
            "Presentation State",
            "Overlay Plane",
            "C.9.2",
            "C",
            Condition("parsed", required=("or", ("undecidable", "intent"), ("module", "Bitmap Display Shutter"))),
            ("C.9-2",),
        ),
        ModuleUse(
            "Presentation State",
            "Overlay Activation",
            "C.11.7",
            "C",
            Condition(
                "parsed",
                required=(
                    "or",
                    ("undecidable", "referenced instance"),
                    (
                        "and",
                        ("present", "/60xx3000"),
                        ("or", ("not", ("module", "Bitmap Display Shutter")), ("undecidable", "referenced instance")),
                    ),
                ),
            ),
            ("C.11.7-1",),
        ),
        ModuleUse("Presentation State", "Displayed Area", "C.10.4", "M", None, ("C.10-4",)),
        ModuleUse("Presentation State", "Graphic Annotation", "C.10.5", "C", Condition("undecidable"), ("C.10-5",)),
        ModuleUse("Presentation State", "Spatial Transformation", "C.10.6", "C", Condition("undecidable"), ("C.10-6",)),
        ModuleUse("Presentation State", "Graphic Layer", "C.10.7", "C", Condition("undecidable"), ("C.10-7",)),
        ModuleUse("Presentation State", "Graphic Group", "C.10.11", "U", None, ("C.10-12",)),
        ModuleUse("Presentation State", "Modality LUT", "C.11.1", "C", Condition("undecidable"), ("C.11-1",)),
        ModuleUse("Presentation State", "Softcopy VOI LUT", "C.11.8", "C", Condition("undecidable"), ("C.11.8-1",)),
        ModuleUse("Presentation State", "Palette Color Lookup Table", "C.7.9", "M", None, ("C.7-22",)),
        ModuleUse("Presentation State", "ICC Profile", "C.11.15", "M", None, ("C.11.15-1",)),
        ModuleUse("Presentation State", "Specimen", "C.7.6.22", "U", None, ("C.7.6.22-1",)),
        ModuleUse("Presentation State", "SOP Common", "C.12.1", "M", None, ("C.12-1",)),
    ),
    constraints=(Constraint("A.33.3.3", "absent", module="Softcopy Presentation LUT", tables=("C.11.6-1",)),),
)
