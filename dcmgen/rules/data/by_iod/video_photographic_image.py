# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Video Photographic Image IOD (PS3.3 A.32.7)."""

from __future__ import annotations

from dcmgen.rules.facts import Condition, Constraint, Iod, ModuleUse

IOD = Iod(
    "Video Photographic Image",
    "A.32.7",
    "composite",
    (
        ModuleUse("Patient", "Patient", "C.7.1.1", "M", None, ("C.7-1",)),
        ModuleUse("Patient", "Clinical Trial Subject", "C.7.1.3", "U", None, ("C.7-2b",)),
        ModuleUse("Study", "General Study", "C.7.2.1", "M", None, ("C.7-3",)),
        ModuleUse("Study", "Patient Study", "C.7.2.2", "U", None, ("C.7-4a",)),
        ModuleUse("Study", "Clinical Trial Study", "C.7.2.3", "U", None, ("C.7-4b",)),
        ModuleUse("Series", "General Series", "C.7.3.1", "M", None, ("C.7-5a",)),
        ModuleUse("Series", "Clinical Trial Series", "C.7.3.2", "U", None, ("C.7-5b",)),
        ModuleUse("Frame of Reference", "Synchronization", "C.7.4.2", "U", None, ("C.7-7",)),
        ModuleUse("Equipment", "General Equipment", "C.7.5.1", "M", None, ("C.7-8",)),
        ModuleUse("Acquisition", "General Acquisition", "C.7.10.1", "M", None, ("C.7.10.1-1",)),
        ModuleUse("Image", "General Image", "C.7.6.1", "M", None, ("C.7-9",)),
        ModuleUse("Image", "General Reference", "C.12.4", "U", None, ("C.12-10",)),
        ModuleUse("Image", "Cine", "C.7.6.5", "M", None, ("C.7-13",)),
        ModuleUse("Image", "Multi-frame", "C.7.6.6", "M", None, ("C.7-14",)),
        ModuleUse("Image", "Image Pixel", "C.7.6.3", "M", None, ("C.7-11a",)),
        ModuleUse("Image", "Acquisition Context", "C.7.6.14", "M", None, ("C.7.6.14-1",)),
        ModuleUse("Image", "Device", "C.7.6.12", "U", None, ("C.7-18",)),
        ModuleUse("Image", "Specimen", "C.7.6.22", "C", Condition("undecidable"), ("C.7.6.22-1",)),
        ModuleUse("Image", "VL Image", "C.8.12.1", "M", None, ("C.8-77",)),
        ModuleUse("Image", "ICC Profile", "C.11.15", "U", None, ("C.11.15-1",)),
        ModuleUse("Image", "SOP Common", "C.12.1", "M", None, ("C.12-1",)),
        ModuleUse("Image", "Common Instance Reference", "C.12.2", "U", None, ("C.12-8",)),
        ModuleUse("Image", "Frame Extraction", "C.12.3", "C", Condition("undecidable"), ("C.12-9",)),
    ),
    constraints=(
        Constraint("A.32.7.3.1", "values", path="/00080060", module="General Series", values=("XC",)),
        Constraint("A.32.7.3.2", "absent", module="Modality LUT", tables=("C.11-1",)),
        Constraint("A.32.7.3.2", "absent", module="VOI LUT", tables=("C.11-2",)),
        Constraint("A.32.7.3.2", "absent", module="Graphic Annotation", tables=("C.10-5",)),
        Constraint("A.32.7.3.2", "absent", module="Overlay Plane", tables=("C.9-2",)),
    ),
)
