# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Volume Rendering Volumetric Presentation State IOD (PS3.3 A.80.2)."""

from __future__ import annotations

from dcmgen.rules.facts import Condition, Constraint, Iod, ModuleUse

IOD = Iod(
    "Volume Rendering Volumetric Presentation State",
    "A.80.2",
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
        ModuleUse("Frame of Reference", "Frame of Reference", "C.7.4.1", "M", None, ("C.7-6",)),
        ModuleUse("Equipment", "General Equipment", "C.7.5.1", "M", None, ("C.7-8",)),
        ModuleUse("Equipment", "Enhanced General Equipment", "C.7.5.2", "M", None, ("C.7-8b",)),
        ModuleUse(
            "Presentation State", "Volumetric Presentation State Identification", "C.11.22", "M", None, ("C.11.22-1",)
        ),
        ModuleUse(
            "Presentation State", "Volumetric Presentation State Relationship", "C.11.23", "M", None, ("C.11.23-1",)
        ),
        ModuleUse(
            "Presentation State",
            "Volume Cropping",
            "C.11.24",
            "C",
            Condition("parsed", required=("or", ("in", "/0070120B", ("YES",)), ("in", "//00701204", ("YES",)))),
            ("C.11.24-1",),
        ),
        ModuleUse("Presentation State", "Presentation View Description", "C.11.25", "M", None, ("C.11.25-1",)),
        ModuleUse("Presentation State", "Volume Render Geometry", "C.11.30", "M", None, ("C.11.30-1",)),
        ModuleUse("Presentation State", "Render Shading", "C.11.31", "U", None, ("C.11.31-1",)),
        ModuleUse("Presentation State", "Render Display", "C.11.32", "M", None, ("C.11.32-1",)),
        ModuleUse("Presentation State", "Volumetric Graphic Annotation", "C.11.28", "U", None, ("C.11.28-1",)),
        ModuleUse("Presentation State", "Graphic Annotation", "C.10.5", "U", None, ("C.10-5",)),
        ModuleUse(
            "Presentation State",
            "Graphic Layer",
            "C.10.7",
            "C",
            Condition("parsed", required=("present", "//00700002")),
            ("C.10-7",),
        ),
        ModuleUse("Presentation State", "Graphic Group", "C.10.11", "U", None, ("C.10-12",)),
        ModuleUse("Presentation State", "Presentation Animation", "C.11.29", "U", None, ("C.11.29-1",)),
        ModuleUse("Presentation State", "SOP Common", "C.12.1", "M", None, ("C.12-1",)),
        ModuleUse("Presentation State", "Common Instance Reference", "C.12.2", "M", None, ("C.12-8",)),
    ),
    constraints=(
        Constraint(
            "A.80.2.4.1",
            "values",
            path="/0070120A>00701202",
            module="Volumetric Presentation State Relationship",
            values=("VOLUME",),
        ),
        Constraint(
            "A.80.2.4.2", "values", path="/00700001>00700008>00700003", module="Graphic Annotation", values=("DISPLAY",)
        ),
        Constraint(
            "A.80.2.4.2", "values", path="/00700001>00700008>00700004", module="Graphic Annotation", values=("DISPLAY",)
        ),
        Constraint(
            "A.80.2.4.2", "values", path="/00700001>00700009>00700005", module="Graphic Annotation", values=("DISPLAY",)
        ),
        Constraint(
            "A.80.2.4.2", "values", path="/00700001>00700209>00700282", module="Graphic Annotation", values=("DISPLAY",)
        ),
    ),
)
