# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Real-Time Video Photographic Image IOD (PS3.3 A.32.10)."""

from __future__ import annotations

from dcmgen.rules.facts import Condition, Constraint, GroupUse, Iod, ModuleUse

IOD = Iod(
    "Real-Time Video Photographic Image",
    "A.32.10",
    "composite",
    (
        ModuleUse("Patient", "Patient", "C.7.1.1", "M", None, ("C.7-1",)),
        ModuleUse("Patient", "Clinical Trial Subject", "C.7.1.3", "U", None, ("C.7-2b",)),
        ModuleUse("Study", "General Study", "C.7.2.1", "M", None, ("C.7-3",)),
        ModuleUse("Study", "Patient Study", "C.7.2.2", "U", None, ("C.7-4a",)),
        ModuleUse("Study", "Clinical Trial Study", "C.7.2.3", "U", None, ("C.7-4b",)),
        ModuleUse("Series", "General Series", "C.7.3.1", "M", None, ("C.7-5a",)),
        ModuleUse("Series", "Clinical Trial Series", "C.7.3.2", "U", None, ("C.7-5b",)),
        ModuleUse("Equipment", "General Equipment", "C.7.5.1", "M", None, ("C.7-8",)),
        ModuleUse("Equipment", "Enhanced General Equipment", "C.7.5.2", "M", None, ("C.7-8b",)),
        ModuleUse(
            "Frame of Reference",
            "Frame of Reference",
            "C.7.4.1",
            "C",
            Condition("parsed", required=("or", ("undecidable", "study"), ("macro", "Camera Position"))),
            ("C.7-6",),
        ),
        ModuleUse("Frame of Reference", "Synchronization", "C.7.4.2", "M", None, ("C.7-7",)),
        ModuleUse("Acquisition", "General Acquisition", "C.7.10.1", "M", None, ("C.7.10.1-1",)),
        ModuleUse("Image", "General Image", "C.7.6.1", "M", None, ("C.7-9",)),
        ModuleUse("Image", "General Reference", "C.12.4", "U", None, ("C.12-10",)),
        ModuleUse("Image", "Real-Time Bulk Data Flow", "C.7.6.26", "M", None, ("C.7.6.26-1",)),
        ModuleUse("Image", "Acquisition Context", "C.7.6.14", "M", None, ("C.7.6.14-1",)),
        ModuleUse("Image", "Device", "C.7.6.12", "U", None, ("C.7-18",)),
        ModuleUse("Image", "Specimen", "C.7.6.22", "C", Condition("undecidable"), ("C.7.6.22-1",)),
        ModuleUse("Image", "VL Image", "C.8.12.1", "M", None, ("C.8-77",)),
        ModuleUse("Image", "ICC Profile", "C.11.15", "U", None, ("C.11.15-1",)),
        ModuleUse("Image", "SOP Common", "C.12.1", "M", None, ("C.12-1",)),
        ModuleUse("Image", "Common Instance Reference", "C.12.2", "M", None, ("C.12-8",)),
        ModuleUse("Image", "Real-Time Acquisition", "C.7.6.28", "M", None, ("C.7.6.28-1",)),
        ModuleUse("Image", "Current Frame Functional Groups", "C.7.6.27", "M", None, ("C.7.6.27-1",)),
    ),
    groups=(
        GroupUse("Time of Frame", "C.7.6.16.2.29", "C.7.6.16.2.29-1", "M", None, "per-frame"),
        GroupUse("Frame Content", "C.7.6.16.2.2", "C.7.6.16-3", "M", None, "per-frame"),
        GroupUse("Frame Usefulness", "C.7.6.16.2.27", "C.7.6.16.2.27-1", "U", None, "per-frame"),
        GroupUse("Camera Position", "C.7.6.16.2.28", "C.7.6.16.2.28-1", "U", None, "any"),
    ),
    constraints=(
        Constraint("A.32.10.3.1", "values", path="/00080060", module="General Series", values=("XC",)),
        Constraint("A.32.10.3.2", "absent", module="Modality LUT", tables=("C.11-1",)),
        Constraint("A.32.10.3.2", "absent", module="VOI LUT", tables=("C.11-2",)),
        Constraint("A.32.10.3.2", "absent", module="Volumetric Graphic Annotation", tables=("C.11.28-1",)),
        Constraint("A.32.10.3.2", "absent", module="Overlay Plane", tables=("C.9-2",)),
        Constraint("A.32.10.3.4", "values", path="/00181802", module="Synchronization", values=("PTP",)),
    ),
)
