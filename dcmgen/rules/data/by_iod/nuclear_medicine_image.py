# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Nuclear Medicine Image IOD (PS3.3 A.5)."""

from __future__ import annotations

from dcmgen.rules.facts import Condition, Constraint, Iod, ModuleUse

IOD = Iod(
    "Nuclear Medicine Image",
    "A.5",
    "composite",
    (
        ModuleUse("Patient", "Patient", "C.7.1.1", "M", None, ("C.7-1",)),
        ModuleUse("Patient", "Clinical Trial Subject", "C.7.1.3", "U", None, ("C.7-2b",)),
        ModuleUse("Study", "General Study", "C.7.2.1", "M", None, ("C.7-3",)),
        ModuleUse("Study", "Patient Study", "C.7.2.2", "U", None, ("C.7-4a",)),
        ModuleUse("Study", "Clinical Trial Study", "C.7.2.3", "U", None, ("C.7-4b",)),
        ModuleUse("Series", "General Series", "C.7.3.1", "M", None, ("C.7-5a",)),
        ModuleUse("Series", "Clinical Trial Series", "C.7.3.2", "U", None, ("C.7-5b",)),
        ModuleUse("Series", "NM/PET Patient Orientation", "C.8.4.6", "M", None, ("C.8-5",)),
        ModuleUse("Frame of Reference", "Frame of Reference", "C.7.4.1", "U", None, ("C.7-6",)),
        ModuleUse("Frame of Reference", "Synchronization", "C.7.4.2", "C", Condition("undecidable"), ("C.7-7",)),
        ModuleUse("Equipment", "General Equipment", "C.7.5.1", "M", None, ("C.7-8",)),
        ModuleUse("Acquisition", "General Acquisition", "C.7.10.1", "M", None, ("C.7.10.1-1",)),
        ModuleUse("Image", "General Image", "C.7.6.1", "M", None, ("C.7-9",)),
        ModuleUse("Image", "General Reference", "C.12.4", "U", None, ("C.12-10",)),
        ModuleUse("Image", "Image Pixel", "C.7.6.3", "M", None, ("C.7-11a",)),
        ModuleUse("Image", "Acquisition Context", "C.7.6.14", "U", None, ("C.7.6.14-1",)),
        ModuleUse("Image", "Device", "C.7.6.12", "U", None, ("C.7-18",)),
        ModuleUse("Image", "Specimen", "C.7.6.22", "U", None, ("C.7.6.22-1",)),
        ModuleUse("Image", "NM Image Pixel", "C.8.4.7", "M", None, ("C.8-6",)),
        ModuleUse("Image", "Multi-frame", "C.7.6.6", "M", None, ("C.7-14",)),
        ModuleUse("Image", "NM Multi-frame", "C.8.4.8", "M", None, ("C.8-7",)),
        ModuleUse("Image", "NM Image", "C.8.4.9", "M", None, ("C.8-9",)),
        ModuleUse("Image", "NM Isotope", "C.8.4.10", "M", None, ("C.8-10",)),
        ModuleUse("Image", "NM Detector", "C.8.4.11", "M", None, ("C.8-11",)),
        ModuleUse(
            "Image",
            "NM Tomo Acquisition",
            "C.8.4.12",
            "C",
            Condition(
                "parsed", required=("in", "/00080008[3]", ("TOMO", "GATED TOMO", "RECON TOMO", "RECON GATED TOMO"))
            ),
            ("C.8-12",),
        ),
        ModuleUse(
            "Image",
            "NM Multi-gated Acquisition",
            "C.8.4.13",
            "C",
            Condition("parsed", required=("in", "/00080008[3]", ("GATED", "GATED TOMO", "RECON GATED TOMO"))),
            ("C.8-13",),
        ),
        ModuleUse(
            "Image",
            "NM Phase",
            "C.8.4.14",
            "C",
            Condition("parsed", required=("in", "/00080008[3]", ("DYNAMIC",))),
            ("C.8-14",),
        ),
        ModuleUse(
            "Image",
            "NM Reconstruction",
            "C.8.4.15",
            "C",
            Condition("parsed", required=("in", "/00080008[3]", ("RECON TOMO", "RECON GATED TOMO"))),
            ("C.8-15",),
        ),
        ModuleUse("Image", "Overlay Plane", "C.9.2", "U", None, ("C.9-2",)),
        ModuleUse("Image", "Multi-frame Overlay", "C.9.3", "U", None, ("C.9-3",)),
        ModuleUse("Image", "VOI LUT", "C.11.2", "U", None, ("C.11-2",)),
        ModuleUse("Image", "ICC Profile", "C.11.15", "U", None, ("C.11.15-1",)),
        ModuleUse("Image", "SOP Common", "C.12.1", "M", None, ("C.12-1",)),
        ModuleUse("Image", "Common Instance Reference", "C.12.2", "U", None, ("C.12-8",)),
        ModuleUse("Image", "Frame Extraction", "C.12.3", "C", Condition("undecidable"), ("C.12-9",)),
    ),
    constraints=(
        Constraint("A.5.4.1", "absent", path="/00400555>0040A136", module="Acquisition Context"),
        Constraint("A.5.4.1", "absent", path="/00400555>00081160", module="Acquisition Context"),
    ),
)
