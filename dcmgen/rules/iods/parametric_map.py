# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Parametric Map IOD. PS3.3 A.75"""

from __future__ import annotations

from dcmgen.rules import Condition, GroupUse, Iod, ModuleUse

IOD = Iod(
    "Parametric Map",
    "A.75",
    "composite",
    (
        ModuleUse("Patient", "Patient", "C.7.1.1", "M", None, ("C.7-1",)),
        ModuleUse("Patient", "Clinical Trial Subject", "C.7.1.3", "U", None, ("C.7-2b",)),
        ModuleUse("Study", "General Study", "C.7.2.1", "M", None, ("C.7-3",)),
        ModuleUse("Study", "Patient Study", "C.7.2.2", "U", None, ("C.7-4a",)),
        ModuleUse("Study", "Clinical Trial Study", "C.7.2.3", "U", None, ("C.7-4b",)),
        ModuleUse("Series", "General Series", "C.7.3.1", "M", None, ("C.7-5a",)),
        ModuleUse("Series", "Parametric Map Series", "C.8.32.1", "M", None, ("C.8.32-1",)),
        ModuleUse("Series", "Clinical Trial Series", "C.7.3.2", "U", None, ("C.7-5b",)),
        ModuleUse("Frame of Reference", "Frame of Reference", "C.7.4.1", "M", None, ("C.7-6",)),
        ModuleUse("Frame of Reference", "Synchronization", "C.7.4.2", "U", None, ("C.7-7",)),
        ModuleUse("Equipment", "General Equipment", "C.7.5.1", "M", None, ("C.7-8",)),
        ModuleUse("Equipment", "Enhanced General Equipment", "C.7.5.2", "M", None, ("C.7-8b",)),
        ModuleUse("Acquisition", "General Acquisition", "C.7.10.1", "U", None, ("C.7.10.1-1",)),
        ModuleUse("Multi-Resolution Pyramid", "Multi-Resolution Pyramid", "C.7.11.1", "U", None, ("C.7.11.1-1",)),
        ModuleUse("Image", "General Image", "C.7.6.1", "M", None, ("C.7-9",)),
        ModuleUse("Image", "General Reference", "C.12.4", "U", None, ("C.12-10",)),
        ModuleUse(
            "Image",
            "Microscope Slide Layer Tile Organization",
            "C.8.12.14",
            "C",
            Condition("unparsed"),
            ("C.8.12.14-1",),
        ),
        ModuleUse("Image", "Image Pixel", "C.7.6.3", "C", Condition("unparsed"), ("C.7-11a",)),
        ModuleUse("Image", "Floating Point Image Pixel", "C.7.6.24", "C", Condition("unparsed"), ("C.7.6.24-1",)),
        ModuleUse(
            "Image", "Double Floating Point Image Pixel", "C.7.6.25", "C", Condition("unparsed"), ("C.7.6.25-1",)
        ),
        ModuleUse("Image", "Parametric Map Image", "C.8.32.2", "M", None, ("C.8.32-2",)),
        ModuleUse("Image", "Multi-frame Functional Groups", "C.7.6.16", "M", None, ("C.7.6.16-1",)),
        ModuleUse("Image", "Multi-frame Dimension", "C.7.6.17", "M", None, ("C.7.6.17-1",)),
        ModuleUse("Image", "Palette Color Lookup Table", "C.7.9", "C", Condition("unparsed"), ("C.7-22",)),
        ModuleUse("Image", "Cardiac Synchronization", "C.7.6.18.1", "U", None, ("C.7.6.18-1",)),
        ModuleUse("Image", "Respiratory Synchronization", "C.7.6.18.2", "U", None, ("C.7.6.18-2",)),
        ModuleUse("Image", "Bulk Motion Synchronization", "C.7.6.18.3", "U", None, ("C.7.6.18-3",)),
        ModuleUse("Image", "Acquisition Context", "C.7.6.14", "M", None, ("C.7.6.14-1",)),
        ModuleUse("Image", "Device", "C.7.6.12", "U", None, ("C.7-18",)),
        ModuleUse("Image", "Specimen", "C.7.6.22", "U", None, ("C.7.6.22-1",)),
        ModuleUse("Image", "Common Instance Reference", "C.12.2", "C", Condition("unparsed"), ("C.12-8",)),
        ModuleUse("Image", "SOP Common", "C.12.1", "M", None, ("C.12-1",)),
        ModuleUse("Image", "Frame Extraction", "C.12.3", "C", Condition("unparsed"), ("C.12-9",)),
    ),
    groups=(
        GroupUse("Pixel Measures", "C.7.6.16.2.1", "C.7.6.16-2", "M", None, "any"),
        GroupUse("Plane Position (Patient)", "C.7.6.16.2.3", "C.7.6.16-4", "C", Condition("unparsed"), "any"),
        GroupUse("Plane Orientation (Patient)", "C.7.6.16.2.4", "C.7.6.16-5", "C", Condition("unparsed"), "any"),
        GroupUse("Plane Position (Slide)", "C.8.12.6.1", "C.8.12.6.1-1", "C", Condition("unparsed"), "any"),
        GroupUse("Referenced Image", "C.7.6.16.2.5", "C.7.6.16-6", "U", None, "any"),
        GroupUse("Derivation Image", "C.7.6.16.2.6", "C.7.6.16-7", "C", Condition("unparsed"), "any"),
        GroupUse("Frame Content", "C.7.6.16.2.2", "C.7.6.16-3", "M", None, "per-frame"),
        GroupUse("Cardiac Synchronization", "C.7.6.16.2.7", "C.7.6.16-8", "U", None, "any"),
        GroupUse("Frame Anatomy", "C.7.6.16.2.8", "C.7.6.16-9", "U", None, "any"),
        GroupUse("Identity Pixel Value Transformation", "C.7.6.16.2.9b", "C.7.6.16-10b", "M", None, "any"),
        GroupUse("Frame VOI LUT With LUT", "C.7.6.16.2.10b", "C.7.6.16-11b", "M", None, "any"),
        GroupUse("Real World Value Mapping", "C.7.6.16.2.11", "C.7.6.16-12", "M", None, "any"),
        GroupUse("Contrast/Bolus Usage", "C.7.6.16.2.12", "C.7.16-13", "U", None, "any"),
        GroupUse("Respiratory Synchronization", "C.7.6.16.2.17", "C.7.6.16-18", "U", None, "any"),
        GroupUse("Stored Value Color Range", "C.7.6.16.2.26", "C.7.6.16.2.26-1", "C", Condition("unparsed"), "any"),
        GroupUse("Parametric Map Frame Type", "C.8.32.3.1", "C.8.32-3", "M", None, "any"),
        GroupUse("Unassigned Shared Converted Attributes", "C.7.6.16.2.25.1", "C.7.6.16.2.25.1-1", "U", None, "shared"),
        GroupUse(
            "Unassigned Per-Frame Converted Attributes", "C.7.6.16.2.25.2", "C.7.6.16.2.25.2-1", "U", None, "per-frame"
        ),
    ),
)
