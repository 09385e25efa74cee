# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Ophthalmic Tomography Image IOD (PS3.3 A.52)."""

from __future__ import annotations

from dcmgen.rules.facts import Condition, Constraint, GroupUse, Iod, ModuleUse

IOD = Iod(
    "Ophthalmic Tomography Image",
    "A.52",
    "composite",
    (
        ModuleUse("Patient", "Patient", "C.7.1.1", "M", None, ("C.7-1",)),
        ModuleUse("Patient", "Clinical Trial Subject", "C.7.1.3", "U", None, ("C.7-2b",)),
        ModuleUse("Study", "General Study", "C.7.2.1", "M", None, ("C.7-3",)),
        ModuleUse("Study", "Patient Study", "C.7.2.2", "U", None, ("C.7-4a",)),
        ModuleUse("Study", "Clinical Trial Study", "C.7.2.3", "U", None, ("C.7-4b",)),
        ModuleUse("Series", "General Series", "C.7.3.1", "M", None, ("C.7-5a",)),
        ModuleUse("Series", "Clinical Trial Series", "C.7.3.2", "U", None, ("C.7-5b",)),
        ModuleUse("Series", "Ophthalmic Tomography Series", "C.8.17.6", "M", None, ("C.8.17.6-1",)),
        ModuleUse(
            "Frame of Reference",
            "Frame of Reference",
            "C.7.4.1",
            "C",
            Condition(
                "parsed",
                required=("or", ("undecidable", "semantics"), ("in", "/00221622", ("YES",))),
                otherwise="allowed",
            ),
            ("C.7-6",),
        ),
        ModuleUse("Frame of Reference", "Synchronization", "C.7.4.2", "C", Condition("undecidable"), ("C.7-7",)),
        ModuleUse("Equipment", "General Equipment", "C.7.5.1", "M", None, ("C.7-8",)),
        ModuleUse("Equipment", "Enhanced General Equipment", "C.7.5.2", "M", None, ("C.7-8b",)),
        ModuleUse("Image", "Image Pixel", "C.7.6.3", "M", None, ("C.7-11a",)),
        ModuleUse("Image", "Enhanced Contrast/Bolus", "C.7.6.4b", "C", Condition("undecidable"), ("C.7-12b",)),
        ModuleUse("Image", "Multi-frame Functional Groups", "C.7.6.16", "M", None, ("C.7.6.16-1",)),
        ModuleUse("Image", "Multi-frame Dimension", "C.7.6.17", "M", None, ("C.7.6.17-1",)),
        ModuleUse("Image", "Acquisition Context", "C.7.6.14", "M", None, ("C.7.6.14-1",)),
        ModuleUse("Image", "Cardiac Synchronization", "C.7.6.18.1", "C", Condition("undecidable"), ("C.7.6.18-1",)),
        ModuleUse("Image", "Ophthalmic Tomography Image", "C.8.17.7", "M", None, ("C.8.17.7-1",)),
        ModuleUse("Image", "Ophthalmic Tomography Acquisition Parameters", "C.8.17.8", "M", None, ("C.8.17.8-1",)),
        ModuleUse("Image", "Ophthalmic Tomography Parameters", "C.8.17.9", "M", None, ("C.8.17.9-1",)),
        ModuleUse("Image", "Ocular Region Imaged", "C.8.17.5", "M", None, ("C.8.17.5-1",)),
        ModuleUse("Image", "SOP Common", "C.12.1", "M", None, ("C.12-1",)),
        ModuleUse("Image", "Common Instance Reference", "C.12.2", "U", None, ("C.12-8",)),
        ModuleUse("Image", "Frame Extraction", "C.12.3", "C", Condition("undecidable"), ("C.12-9",)),
    ),
    groups=(
        GroupUse("Pixel Measures", "C.7.6.16.2.1", "C.7.6.16-2", "M", None, "any"),
        GroupUse("Frame Content", "C.7.6.16.2.2", "C.7.6.16-3", "M", None, "per-frame"),
        GroupUse(
            "Plane Position (Patient)",
            "C.7.6.16.2.3",
            "C.7.6.16-4",
            "C",
            Condition(
                "parsed",
                required=("or", ("undecidable", "semantics"), ("in", "/00221622", ("YES",))),
                otherwise="allowed",
            ),
            "any",
        ),
        GroupUse(
            "Plane Orientation (Patient)",
            "C.7.6.16.2.4",
            "C.7.6.16-5",
            "C",
            Condition(
                "parsed",
                required=("or", ("undecidable", "semantics"), ("in", "/00221622", ("YES",))),
                otherwise="allowed",
            ),
            "any",
        ),
        GroupUse("Referenced Image", "C.7.6.16.2.5", "C.7.6.16-6", "C", Condition("undecidable"), "any"),
        GroupUse("Derivation Image", "C.7.6.16.2.6", "C.7.6.16-7", "C", Condition("undecidable"), "any"),
        GroupUse("Frame Anatomy", "C.7.6.16.2.8", "C.7.6.16-9", "M", None, "any"),
        GroupUse(
            "Cardiac Synchronization",
            "C.7.6.16.2.7",
            "C.7.6.16-8",
            "C",
            Condition("parsed", required=("not in", "/00189037", ("NONE",)), otherwise="allowed"),
            "any",
        ),
        GroupUse("Frame VOI LUT With LUT", "C.7.6.16.2.10b", "C.7.6.16-11b", "U", None, "any"),
        GroupUse(
            "Contrast/Bolus Usage",
            "C.7.6.16.2.12",
            "C.7.16-13",
            "C",
            Condition("parsed", required=("present", "/00180012")),
            "per-frame",
        ),
        GroupUse("Ophthalmic Frame Location", "C.8.17.10.1", "C.8.17.10-1", "U", None, "any"),
    ),
    constraints=(
        Constraint("A.52.4.2", "absent", module="Overlay Plane", tables=("C.9-2",)),
        Constraint("A.52.4.2", "absent", module="VOI LUT", tables=("C.11-2",)),
    ),
)
