# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Enhanced US Volume IOD (PS3.3 A.59)."""

from __future__ import annotations

from dcmgen.rules.facts import Condition, Constraint, GroupUse, Iod, ModuleUse

IOD = Iod(
    "Enhanced US Volume",
    "A.59",
    "composite",
    (
        ModuleUse("Patient", "Patient", "C.7.1.1", "M", None, ("C.7-1",)),
        ModuleUse("Patient", "Clinical Trial Subject", "C.7.1.3", "U", None, ("C.7-2b",)),
        ModuleUse("Study", "General Study", "C.7.2.1", "M", None, ("C.7-3",)),
        ModuleUse("Study", "Patient Study", "C.7.2.2", "U", None, ("C.7-4a",)),
        ModuleUse("Study", "Clinical Trial Study", "C.7.2.3", "U", None, ("C.7-4b",)),
        ModuleUse("Series", "General Series", "C.7.3.1", "M", None, ("C.7-5a",)),
        ModuleUse("Series", "Enhanced US Series", "C.8.24.1", "M", None, ("C.8.24.1-1",)),
        ModuleUse("Series", "Clinical Trial Series", "C.7.3.2", "U", None, ("C.7-5b",)),
        ModuleUse("Frame of Reference", "Frame of Reference", "C.7.4.1", "M", None, ("C.7-6",)),
        ModuleUse("Frame of Reference", "Ultrasound Frame of Reference", "C.8.24.2", "M", None, ("C.8.24.2-1",)),
        ModuleUse("Frame of Reference", "Synchronization", "C.7.4.2", "M", None, ("C.7-7",)),
        ModuleUse("Equipment", "General Equipment", "C.7.5.1", "M", None, ("C.7-8",)),
        ModuleUse("Equipment", "Enhanced General Equipment", "C.7.5.2", "M", None, ("C.7-8b",)),
        ModuleUse("Acquisition", "General Acquisition", "C.7.10.1", "M", None, ("C.7.10.1-1",)),
        ModuleUse("Image", "General Image", "C.7.6.1", "M", None, ("C.7-9",)),
        ModuleUse("Image", "General Reference", "C.12.4", "U", None, ("C.12-10",)),
        ModuleUse("Image", "Image Pixel", "C.7.6.3", "M", None, ("C.7-11a",)),
        ModuleUse("Image", "Enhanced Contrast/Bolus", "C.7.6.4b", "C", Condition("undecidable"), ("C.7-12b",)),
        ModuleUse("Image", "Multi-frame Functional Groups", "C.7.6.16", "M", None, ("C.7.6.16-1",)),
        ModuleUse("Image", "Multi-frame Dimension", "C.7.6.17", "M", None, ("C.7.6.17-1",)),
        ModuleUse("Image", "Cardiac Synchronization", "C.7.6.18.1", "C", Condition("undecidable"), ("C.7.6.18-1",)),
        ModuleUse("Image", "Respiratory Synchronization", "C.7.6.18.2", "C", Condition("undecidable"), ("C.7.6.18-2",)),
        ModuleUse("Image", "Device", "C.7.6.12", "U", None, ("C.7-18",)),
        ModuleUse("Image", "Acquisition Context", "C.7.6.14", "M", None, ("C.7.6.14-1",)),
        ModuleUse("Image", "Specimen", "C.7.6.22", "U", None, ("C.7.6.22-1",)),
        ModuleUse("Image", "Enhanced Palette Color Lookup Table", "C.7.6.23", "U", None, ("C.7.6.23-1",)),
        ModuleUse("Image", "Enhanced US Image", "C.8.24.3", "M", None, ("C.8.24.3-1",)),
        ModuleUse(
            "Image",
            "IVUS Image",
            "C.8.24.4",
            "C",
            Condition("parsed", required=("in", "/00080060", ("IVUS",))),
            ("C.8.24.4-1",),
        ),
        ModuleUse("Image", "Excluded Intervals", "C.8.24.5", "U", None, ("C.8.24.5-1",)),
        ModuleUse("Image", "ICC Profile", "C.11.15", "U", None, ("C.11.15-1",)),
        ModuleUse("Image", "SOP Common", "C.12.1", "M", None, ("C.12-1",)),
        ModuleUse("Image", "Common Instance Reference", "C.12.2", "U", None, ("C.12-8",)),
        ModuleUse("Image", "Frame Extraction", "C.12.3", "C", Condition("undecidable"), ("C.12-9",)),
    ),
    groups=(
        GroupUse("Frame Content", "C.7.6.16.2.2", "C.7.6.16-3", "M", None, "per-frame"),
        GroupUse("Pixel Measures", "C.7.6.16.2.1", "C.7.6.16-2", "M", None, "any"),
        GroupUse(
            "Plane Position (Patient)",
            "C.7.6.16.2.3",
            "C.7.6.16-4",
            "C",
            Condition("parsed", required=("in", "/00209307", ("PATIENT",)), otherwise="allowed"),
            "any",
        ),
        GroupUse(
            "Plane Orientation (Patient)",
            "C.7.6.16.2.4",
            "C.7.6.16-5",
            "C",
            Condition("parsed", required=("in", "/00209307", ("PATIENT",)), otherwise="allowed"),
            "any",
        ),
        GroupUse("Referenced Image", "C.7.6.16.2.5", "C.7.6.16-6", "U", None, "any"),
        GroupUse("Derivation Image", "C.7.6.16.2.6", "C.7.6.16-7", "C", Condition("undecidable"), "any"),
        GroupUse("Cardiac Synchronization", "C.7.6.16.2.7", "C.7.6.16-8", "C", Condition("undecidable"), "any"),
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
        GroupUse("Patient Orientation in Frame", "C.7.6.16.2.15", "C.7.6.16-16", "U", None, "any"),
        GroupUse("Frame Display Shutter", "C.7.6.16.2.16", "C.7.6.16-17", "U", None, "any"),
        GroupUse("Respiratory Synchronization", "C.7.6.16.2.17", "C.7.6.16-18", "C", Condition("undecidable"), "any"),
        GroupUse("Plane Position (Volume)", "C.7.6.16.2.21", "C.7.6.16.2.21-1", "M", None, "per-frame"),
        GroupUse("Plane Orientation (Volume)", "C.7.6.16.2.22", "C.7.6.16.2.22-1", "M", None, "shared"),
        GroupUse("Temporal Position", "C.7.6.16.2.23", "C.7.6.16.2.23-1", "C", Condition("undecidable"), "any"),
        GroupUse("Image Data Type", "C.7.6.16.2.24", "C.7.6.16.2.24-1", "M", None, "any"),
        GroupUse("US Image Description", "C.8.24.6.1", "C.8.24.6.1-1", "M", None, "shared"),
    ),
    constraints=(
        Constraint(
            "A.59.4.1.1", "values", path="?00189806>00089206", module="US Image Description", values=("VOLUME",)
        ),
        Constraint("A.59.4.1.1", "values", path="?00189806>00089207", module="US Image Description", values=("NONE",)),
        Constraint(
            "A.59.4.1.2", "values", path="?0020930E>00209301[1]", module="Plane Position (Volume)", values=("0",)
        ),
        Constraint(
            "A.59.4.1.2", "values", path="?0020930E>00209301[2]", module="Plane Position (Volume)", values=("0",)
        ),
        Constraint(
            "A.59.4.1.2", "values", path="?0020930F>00209302[1]", module="Plane Orientation (Volume)", values=("1",)
        ),
        Constraint(
            "A.59.4.1.2", "values", path="?0020930F>00209302[2]", module="Plane Orientation (Volume)", values=("0",)
        ),
        Constraint(
            "A.59.4.1.2", "values", path="?0020930F>00209302[3]", module="Plane Orientation (Volume)", values=("0",)
        ),
        Constraint(
            "A.59.4.1.2", "values", path="?0020930F>00209302[4]", module="Plane Orientation (Volume)", values=("0",)
        ),
        Constraint(
            "A.59.4.1.2", "values", path="?0020930F>00209302[5]", module="Plane Orientation (Volume)", values=("1",)
        ),
        Constraint(
            "A.59.4.1.2", "values", path="?0020930F>00209302[6]", module="Plane Orientation (Volume)", values=("0",)
        ),
    ),
)
