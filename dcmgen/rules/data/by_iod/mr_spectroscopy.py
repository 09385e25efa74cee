# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""MR Spectroscopy IOD (PS3.3 A.36.3)."""

from __future__ import annotations

from dcmgen.rules.facts import Condition, GroupUse, Iod, ModuleUse

IOD = Iod(
    "MR Spectroscopy",
    "A.36.3",
    "composite",
    (
        ModuleUse("Patient", "Patient", "C.7.1.1", "M", None, ("C.7-1",)),
        ModuleUse("Patient", "Clinical Trial Subject", "C.7.1.3", "U", None, ("C.7-2b",)),
        ModuleUse("Study", "General Study", "C.7.2.1", "M", None, ("C.7-3",)),
        ModuleUse("Study", "Patient Study", "C.7.2.2", "U", None, ("C.7-4a",)),
        ModuleUse("Study", "Clinical Trial Study", "C.7.2.3", "U", None, ("C.7-4b",)),
        ModuleUse("Series", "General Series", "C.7.3.1", "M", None, ("C.7-5a",)),
        ModuleUse("Series", "Clinical Trial Series", "C.7.3.2", "U", None, ("C.7-5b",)),
        ModuleUse("Series", "MR Series", "C.8.13.6", "M", None, ("C.8-101",)),
        ModuleUse("Frame of Reference", "Frame of Reference", "C.7.4.1", "M", None, ("C.7-6",)),
        ModuleUse("Frame of Reference", "Synchronization", "C.7.4.2", "C", Condition("undecidable"), ("C.7-7",)),
        ModuleUse("Equipment", "General Equipment", "C.7.5.1", "M", None, ("C.7-8",)),
        ModuleUse("Equipment", "Enhanced General Equipment", "C.7.5.2", "M", None, ("C.7-8b",)),
        ModuleUse("MR Spectroscopy", "Enhanced Patient Orientation", "C.7.6.30", "U", None, ("C.7.6.30-1",)),
        ModuleUse(
            "MR Spectroscopy", "Enhanced Contrast/Bolus", "C.7.6.4b", "C", Condition("undecidable"), ("C.7-12b",)
        ),
        ModuleUse("MR Spectroscopy", "Multi-frame Functional Groups", "C.7.6.16", "M", None, ("C.7.6.16-1",)),
        ModuleUse("MR Spectroscopy", "Multi-frame Dimension", "C.7.6.17", "M", None, ("C.7.6.17-1",)),
        ModuleUse(
            "MR Spectroscopy", "Cardiac Synchronization", "C.7.6.18.1", "C", Condition("undecidable"), ("C.7.6.18-1",)
        ),
        ModuleUse(
            "MR Spectroscopy",
            "Respiratory Synchronization",
            "C.7.6.18.2",
            "C",
            Condition("undecidable"),
            ("C.7.6.18-2",),
        ),
        ModuleUse(
            "MR Spectroscopy",
            "Bulk Motion Synchronization",
            "C.7.6.18.3",
            "C",
            Condition("undecidable"),
            ("C.7.6.18-3",),
        ),
        ModuleUse("MR Spectroscopy", "Acquisition Context", "C.7.6.14", "M", None, ("C.7.6.14-1",)),
        ModuleUse("MR Spectroscopy", "Specimen", "C.7.6.22", "U", None, ("C.7.6.22-1",)),
        ModuleUse("MR Spectroscopy", "MR Spectroscopy", "C.8.14.1", "M", None, ("C.8-102",)),
        ModuleUse(
            "MR Spectroscopy",
            "MR Spectroscopy Pulse Sequence",
            "C.8.14.2",
            "C",
            Condition("parsed", required=("in", "/00080008[1]", ("ORIGINAL",)), otherwise="allowed"),
            ("C.8-103",),
        ),
        ModuleUse("MR Spectroscopy", "MR Spectroscopy Data", "C.8.14.4", "M", None, ("C.8-106",)),
        ModuleUse("MR Spectroscopy", "SOP Common", "C.12.1", "M", None, ("C.12-1",)),
        ModuleUse("MR Spectroscopy", "Common Instance Reference", "C.12.2", "U", None, ("C.12-8",)),
        ModuleUse("MR Spectroscopy", "Frame Extraction", "C.12.3", "C", Condition("undecidable"), ("C.12-9",)),
    ),
    groups=(
        GroupUse("Pixel Measures", "C.7.6.16.2.1", "C.7.6.16-2", "M", None, "any"),
        GroupUse("Frame Content", "C.7.6.16.2.2", "C.7.6.16-3", "M", None, "per-frame"),
        GroupUse("Plane Position (Patient)", "C.7.6.16.2.3", "C.7.6.16-4", "M", None, "any"),
        GroupUse("Plane Orientation (Patient)", "C.7.6.16.2.4", "C.7.6.16-5", "M", None, "any"),
        GroupUse(
            "Referenced Image", "C.7.6.16.2.5", "C.7.6.16-6", "C", Condition("undecidable", otherwise="allowed"), "any"
        ),
        GroupUse("Derivation Image", "C.7.6.16.2.6", "C.7.6.16-7", "C", Condition("undecidable"), "any"),
        GroupUse(
            "Cardiac Synchronization",
            "C.7.6.16.2.7",
            "C.7.6.16-8",
            "C",
            Condition(
                "parsed",
                required=("and", ("not in", "/00189037", ("NONE",)), ("in", "/00080008[1]", ("ORIGINAL", "MIXED"))),
                otherwise="allowed",
            ),
            "any",
        ),
        GroupUse("Frame Anatomy", "C.7.6.16.2.8", "C.7.6.16-9", "M", None, "any"),
        GroupUse(
            "Contrast/Bolus Usage",
            "C.7.6.16.2.12",
            "C.7.16-13",
            "C",
            Condition("parsed", required=("present", "/00180012")),
            "any",
        ),
        GroupUse(
            "Respiratory Synchronization",
            "C.7.6.16.2.17",
            "C.7.6.16-18",
            "C",
            Condition(
                "parsed",
                required=(
                    "and",
                    ("not in", "/00189170", ("NONE", "REALTIME", "BREATH_HOLD")),
                    ("in", "/00080008[1]", ("ORIGINAL", "MIXED")),
                ),
                otherwise="allowed",
            ),
            "any",
        ),
        GroupUse("MR Spectroscopy Frame Type", "C.8.14.3.1", "C.8-104", "M", None, "any"),
        GroupUse(
            "MR Timing and Related Parameters",
            "C.8.13.5.2",
            "C.8-89",
            "C",
            Condition("parsed", required=("in", "/00080008[1]", ("ORIGINAL", "MIXED")), otherwise="allowed"),
            "any",
        ),
        GroupUse(
            "MR Spectroscopy FOV/Geometry",
            "C.8.14.3.2",
            "C.8-105",
            "C",
            Condition(
                "parsed",
                required=("and", ("in", "/00189032", ("RECTILINEAR",)), ("in", "/00080008[1]", ("ORIGINAL", "MIXED"))),
                otherwise="allowed",
            ),
            "any",
        ),
        GroupUse(
            "MR Echo",
            "C.8.13.5.4",
            "C.8-91",
            "C",
            Condition("parsed", required=("in", "/00080008[1]", ("ORIGINAL", "MIXED")), otherwise="allowed"),
            "any",
        ),
        GroupUse(
            "MR Modifier",
            "C.8.13.5.5",
            "C.8-92",
            "C",
            Condition("parsed", required=("in", "/00080008[1]", ("ORIGINAL", "MIXED")), otherwise="allowed"),
            "any",
        ),
        GroupUse(
            "MR Receive Coil",
            "C.8.13.5.7",
            "C.8-94",
            "C",
            Condition("parsed", required=("in", "/00080008[1]", ("ORIGINAL", "MIXED")), otherwise="allowed"),
            "any",
        ),
        GroupUse(
            "MR Transmit Coil",
            "C.8.13.5.8",
            "C.8-95",
            "C",
            Condition("parsed", required=("in", "/00080008[1]", ("ORIGINAL", "MIXED")), otherwise="allowed"),
            "any",
        ),
        GroupUse(
            "MR Diffusion",
            "C.8.13.5.9",
            "C.8-96",
            "C",
            Condition(
                "parsed",
                required=("and", ("in", "//00089209", ("DIFFUSION",)), ("in", "/00080008[1]", ("ORIGINAL", "MIXED"))),
                otherwise="allowed",
            ),
            "any",
        ),
        GroupUse(
            "MR Averages",
            "C.8.13.5.10",
            "C.8-97",
            "C",
            Condition("parsed", required=("in", "/00080008[1]", ("ORIGINAL", "MIXED")), otherwise="allowed"),
            "any",
        ),
        GroupUse(
            "MR Spatial Saturation",
            "C.8.13.5.11",
            "C.8-98",
            "C",
            Condition(
                "parsed",
                required=("and", ("in", "//00189027", ("SLAB",)), ("in", "/00080008[1]", ("ORIGINAL", "MIXED"))),
                otherwise="allowed",
            ),
            "any",
        ),
        GroupUse(
            "MR Velocity Encoding", "C.8.13.5.13", "C.8-100", "C", Condition("undecidable", otherwise="allowed"), "any"
        ),
        GroupUse("Temporal Position", "C.7.6.16.2.23", "C.7.6.16.2.23-1", "U", None, "any"),
    ),
)
