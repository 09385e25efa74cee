# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""X-Ray 3D Angiographic Image IOD (PS3.3 A.53)."""

from __future__ import annotations

from dcmgen.rules.facts import Condition, Constraint, GroupUse, Iod, ModuleUse

IOD = Iod(
    "X-Ray 3D Angiographic Image",
    "A.53",
    "composite",
    (
        ModuleUse("Patient", "Patient", "C.7.1.1", "M", None, ("C.7-1",)),
        ModuleUse("Patient", "Clinical Trial Subject", "C.7.1.3", "U", None, ("C.7-2b",)),
        ModuleUse("Study", "General Study", "C.7.2.1", "M", None, ("C.7-3",)),
        ModuleUse("Study", "Patient Study", "C.7.2.2", "U", None, ("C.7-4a",)),
        ModuleUse("Study", "Clinical Trial Study", "C.7.2.3", "U", None, ("C.7-4b",)),
        ModuleUse("Series", "General Series", "C.7.3.1", "M", None, ("C.7-5a",)),
        ModuleUse("Series", "Clinical Trial Series", "C.7.3.2", "U", None, ("C.7-5b",)),
        ModuleUse("Series", "Enhanced Series", "C.7.3.3", "M", None, ("C.7-5c",)),
        ModuleUse("Frame of Reference", "Frame of Reference", "C.7.4.1", "M", None, ("C.7-6",)),
        ModuleUse("Frame of Reference", "Synchronization", "C.7.4.2", "U", None, ("C.7-7",)),
        ModuleUse("Equipment", "General Equipment", "C.7.5.1", "M", None, ("C.7-8",)),
        ModuleUse("Equipment", "Enhanced General Equipment", "C.7.5.2", "M", None, ("C.7-8b",)),
        ModuleUse("Image", "Image Pixel", "C.7.6.3", "M", None, ("C.7-11a",)),
        ModuleUse("Image", "Enhanced Contrast/Bolus", "C.7.6.4b", "C", Condition("undecidable"), ("C.7-12b",)),
        ModuleUse("Image", "Device", "C.7.6.12", "U", None, ("C.7-18",)),
        ModuleUse("Image", "Intervention", "C.7.6.13", "U", None, ("C.7-19",)),
        ModuleUse("Image", "Acquisition Context", "C.7.6.14", "M", None, ("C.7.6.14-1",)),
        ModuleUse("Image", "Multi-frame Functional Groups", "C.7.6.16", "M", None, ("C.7.6.16-1",)),
        ModuleUse("Image", "Multi-frame Dimension", "C.7.6.17", "U", None, ("C.7.6.17-1",)),
        ModuleUse("Image", "Cardiac Synchronization", "C.7.6.18.1", "C", Condition("undecidable"), ("C.7.6.18-1",)),
        ModuleUse("Image", "Respiratory Synchronization", "C.7.6.18.2", "C", Condition("undecidable"), ("C.7.6.18-2",)),
        ModuleUse("Image", "Patient Orientation", "C.7.6.20", "U", None, ("C.7.6.20-1",)),
        ModuleUse("Image", "Image - Equipment Coordinate Relationship", "C.7.6.21", "U", None, ("C.7.6.21-1",)),
        ModuleUse("Image", "Specimen", "C.7.6.22", "U", None, ("C.7.6.22-1",)),
        ModuleUse("Image", "X-Ray 3D Image", "C.8.21.1", "M", None, ("C.8.21.1-1",)),
        ModuleUse(
            "Image", "X-Ray 3D Angiographic Image Contributing Sources", "C.8.21.2.1", "U", None, ("C.8.21.2.1-1",)
        ),
        ModuleUse("Image", "X-Ray 3D Angiographic Acquisition", "C.8.21.3.2", "U", None, ("C.8.21.3.2-1",)),
        ModuleUse("Image", "X-Ray 3D Reconstruction", "C.8.21.4", "U", None, ("C.8.21.4-1",)),
        ModuleUse("Image", "SOP Common", "C.12.1", "M", None, ("C.12-1",)),
        ModuleUse("Image", "Common Instance Reference", "C.12.2", "U", None, ("C.12-8",)),
        ModuleUse("Image", "Frame Extraction", "C.12.3", "C", Condition("undecidable"), ("C.12-9",)),
    ),
    groups=(
        GroupUse("Pixel Measures", "C.7.6.16.2.1", "C.7.6.16-2", "M", None, "any"),
        GroupUse("Frame Content", "C.7.6.16.2.2", "C.7.6.16-3", "M", None, "per-frame"),
        GroupUse("Plane Position (Patient)", "C.7.6.16.2.3", "C.7.6.16-4", "M", None, "any"),
        GroupUse("Plane Orientation (Patient)", "C.7.6.16.2.4", "C.7.6.16-5", "M", None, "any"),
        GroupUse("Referenced Image", "C.7.6.16.2.5", "C.7.6.16-6", "U", None, "any"),
        GroupUse(
            "Derivation Image",
            "C.7.6.16.2.6",
            "C.7.6.16-7",
            "C",
            Condition("parsed", required=("in", "/00080008[1]", ("DERIVED",))),
            "any",
        ),
        GroupUse("Cardiac Synchronization", "C.7.6.16.2.7", "C.7.6.16-8", "U", None, "any"),
        GroupUse("Frame Anatomy", "C.7.6.16.2.8", "C.7.6.16-9", "M", None, "any"),
        GroupUse("Pixel Value Transformation", "C.7.6.16.2.9", "C.7.6.16-10", "U", None, "any"),
        GroupUse("Frame VOI LUT", "C.7.6.16.2.10", "C.7.6.16-11", "M", None, "any"),
        GroupUse("Real World Value Mapping", "C.7.6.16.2.11", "C.7.6.16-12", "U", None, "any"),
        GroupUse(
            "Contrast/Bolus Usage",
            "C.7.6.16.2.12",
            "C.7.16-13",
            "C",
            Condition("parsed", required=("module", "Enhanced Contrast/Bolus")),
            "any",
        ),
        GroupUse("Respiratory Synchronization", "C.7.6.16.2.17", "C.7.6.16-18", "U", None, "any"),
        GroupUse("X-Ray 3D Frame Type", "C.8.21.5.1", "C.8.21.5.1-1", "M", None, "any"),
    ),
    constraints=(
        Constraint("A.53.3.1.1", "values", path="/00080060", module="General Series", values=("XA",)),
        Constraint("A.53.3.1.2", "absent", module="Overlay Plane", tables=("C.9-2",)),
        Constraint("A.53.3.1.2", "absent", module="VOI LUT", tables=("C.11-2",)),
        Constraint("A.53.3.1.2", "absent", module="Softcopy Presentation LUT", tables=("C.11.6-1",)),
    ),
)
