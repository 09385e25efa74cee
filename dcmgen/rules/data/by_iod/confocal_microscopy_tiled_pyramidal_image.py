# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Confocal Microscopy Tiled Pyramidal Image IOD (PS3.3 A.90.2)."""

from __future__ import annotations

from dcmgen.rules.facts import Condition, GroupUse, Iod, ModuleUse

IOD = Iod(
    "Confocal Microscopy Tiled Pyramidal Image",
    "A.90.2",
    "composite",
    (
        ModuleUse("Patient", "Patient", "C.7.1.1", "M", None, ("C.7-1",)),
        ModuleUse("Patient", "Clinical Trial Subject", "C.7.1.3", "U", None, ("C.7-2b",)),
        ModuleUse("Study", "General Study", "C.7.2.1", "M", None, ("C.7-3",)),
        ModuleUse("Study", "Patient Study", "C.7.2.2", "U", None, ("C.7-4a",)),
        ModuleUse("Study", "Clinical Trial Study", "C.7.2.3", "U", None, ("C.7-4b",)),
        ModuleUse("Series", "General Series", "C.7.3.1", "M", None, ("C.7-5a",)),
        ModuleUse("Series", "Clinical Trial Series", "C.7.3.2", "U", None, ("C.7-5b",)),
        ModuleUse("Frame of Reference", "Frame of Reference", "C.7.4.1", "M", None, ("C.7-6",)),
        ModuleUse("Frame of Reference", "Synchronization", "C.7.4.2", "C", Condition("undecidable"), ("C.7-7",)),
        ModuleUse("Equipment", "General Equipment", "C.7.5.1", "M", None, ("C.7-8",)),
        ModuleUse("Equipment", "Enhanced General Equipment", "C.7.5.2", "M", None, ("C.7-8b",)),
        ModuleUse("Acquisition", "General Acquisition", "C.7.10.1", "M", None, ("C.7.10.1-1",)),
        ModuleUse(
            "Multi-Resolution Pyramid",
            "Multi-Resolution Pyramid",
            "C.7.11.1",
            "U",
            Condition("parsed", allowed=("in", "/00080008[3]", ("VOLUME", "THUMBNAIL"))),
            ("C.7.11.1-1",),
        ),
        ModuleUse("Image", "General Image", "C.7.6.1", "M", None, ("C.7-9",)),
        ModuleUse("Image", "General Reference", "C.12.4", "U", None, ("C.12-10",)),
        ModuleUse(
            "Image",
            "Microscope Slide Layer Tile Organization",
            "C.8.12.14",
            "C",
            Condition("undecidable", otherwise="allowed"),
            ("C.8.12.14-1",),
        ),
        ModuleUse("Image", "Image Pixel", "C.7.6.3", "M", None, ("C.7-11a",)),
        ModuleUse("Image", "Multi-frame Functional Groups", "C.7.6.16", "M", None, ("C.7.6.16-1",)),
        ModuleUse("Image", "Multi-frame Dimension", "C.7.6.17", "M", None, ("C.7.6.17-1",)),
        ModuleUse("Image", "Specimen", "C.7.6.22", "C", Condition("undecidable"), ("C.7.6.22-1",)),
        ModuleUse("Image", "Acquisition Context", "C.7.6.14", "M", None, ("C.7.6.14-1",)),
        ModuleUse("Image", "Confocal Microscopy Image", "C.8.35.1", "M", None, ("C.8.35.1-1",)),
        ModuleUse("Image", "Confocal Microscopy Tiled Pyramidal Image", "C.8.35.2", "M", None, ("C.8.35.2-1",)),
        ModuleUse(
            "Image",
            "Cutaneous Confocal Microscopy Image Acquisition Parameters",
            "C.8.35.3",
            "C",
            Condition("undecidable"),
            ("C.8.35.3-1",),
        ),
        ModuleUse("Image", "Optical Path", "C.8.12.5", "M", None, ("C.8.12.5-1",)),
        ModuleUse("Image", "SOP Common", "C.12.1", "M", None, ("C.12-1",)),
        ModuleUse("Image", "Common Instance Reference", "C.12.2", "U", None, ("C.12-8",)),
        ModuleUse("Image", "Frame Extraction", "C.12.3", "C", Condition("undecidable"), ("C.12-9",)),
    ),
    groups=(
        GroupUse("Pixel Measures", "C.7.6.16.2.1", "C.7.6.16-2", "M", None, "any"),
        GroupUse("Derivation Image", "C.7.6.16.2.6", "C.7.6.16-7", "C", Condition("undecidable"), "any"),
        GroupUse(
            "Optical Path Identification",
            "C.8.12.6.2",
            "C.8.12.6.2-1",
            "C",
            Condition("parsed", required=("not", ("in", "/00209311", ("TILED_FULL",))), otherwise="allowed"),
            "any",
        ),
        GroupUse("Specimen Reference", "C.8.12.6.3", "C.8.12.6.3-1", "U", None, "any"),
        GroupUse(
            "Referenced Image", "C.7.6.16.2.5", "C.7.6.16-6", "C", Condition("undecidable", otherwise="allowed"), "any"
        ),
        GroupUse("Frame Content", "C.7.6.16.2.2", "C.7.6.16-3", "U", None, "any"),
        GroupUse("Real World Value Mapping", "C.7.6.16.2.11", "C.7.6.16-12", "U", None, "any"),
        GroupUse("Plane Position (Slide)", "C.8.12.6.1", "C.8.12.6.1-1", "C", Condition("undecidable"), "any"),
        GroupUse("Confocal Microscopy Image Frame Type", "C.8.35.4.1", "C.8.35.4.1-1", "M", None, "any"),
        GroupUse("Frame Anatomy", "C.7.6.16.2.8", "C.7.6.16-9", "M", None, "any"),
    ),
)
