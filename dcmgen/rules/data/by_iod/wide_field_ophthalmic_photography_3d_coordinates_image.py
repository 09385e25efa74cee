# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Wide Field Ophthalmic Photography 3D Coordinates Image IOD (PS3.3 A.77)."""

from __future__ import annotations

from dcmgen.rules.facts import Condition, Constraint, Iod, ModuleUse

IOD = Iod(
    "Wide Field Ophthalmic Photography 3D Coordinates Image",
    "A.77",
    "composite",
    (
        ModuleUse("Patient", "Patient", "C.7.1.1", "M", None, ("C.7-1",)),
        ModuleUse("Patient", "Clinical Trial Subject", "C.7.1.3", "U", None, ("C.7-2b",)),
        ModuleUse("Study", "General Study", "C.7.2.1", "M", None, ("C.7-3",)),
        ModuleUse("Study", "Patient Study", "C.7.2.2", "U", None, ("C.7-4a",)),
        ModuleUse("Study", "Clinical Trial Study", "C.7.2.3", "U", None, ("C.7-4b",)),
        ModuleUse("Series", "General Series", "C.7.3.1", "M", None, ("C.7-5a",)),
        ModuleUse("Series", "Ophthalmic Photography Series", "C.8.17.1", "M", None, ("C.8.17.1-1",)),
        ModuleUse("Series", "Clinical Trial Series", "C.7.3.2", "U", None, ("C.7-5b",)),
        ModuleUse("Frame of Reference", "Frame of Reference", "C.7.4.1", "M", None, ("C.7-6",)),
        ModuleUse("Frame of Reference", "Synchronization", "C.7.4.2", "M", None, ("C.7-7",)),
        ModuleUse("Equipment", "General Equipment", "C.7.5.1", "M", None, ("C.7-8",)),
        ModuleUse("Equipment", "Enhanced General Equipment", "C.7.5.2", "M", None, ("C.7-8b",)),
        ModuleUse("Acquisition", "General Acquisition", "C.7.10.1", "M", None, ("C.7.10.1-1",)),
        ModuleUse("Image", "General Image", "C.7.6.1", "M", None, ("C.7-9",)),
        ModuleUse("Image", "General Reference", "C.12.4", "U", None, ("C.12-10",)),
        ModuleUse("Image", "Image Pixel", "C.7.6.3", "M", None, ("C.7-11a",)),
        ModuleUse("Image", "Enhanced Contrast/Bolus", "C.7.6.4b", "C", Condition("undecidable"), ("C.7-12b",)),
        ModuleUse("Image", "Cine", "C.7.6.5", "C", Condition("undecidable"), ("C.7-13",)),
        ModuleUse("Image", "Multi-frame", "C.7.6.6", "M", None, ("C.7-14",)),
        ModuleUse("Image", "Acquisition Context", "C.7.6.14", "U", None, ("C.7.6.14-1",)),
        ModuleUse("Image", "Ophthalmic Photography Image", "C.8.17.2", "M", None, ("C.8.17.2-1",)),
        ModuleUse(
            "Image", "Wide Field Ophthalmic Photography 3D Coordinates", "C.8.17.12", "M", None, ("C.8.17.12-1",)
        ),
        ModuleUse(
            "Image",
            "Wide Field Ophthalmic Photography Quality Rating",
            "C.8.17.13",
            "C",
            Condition("undecidable"),
            ("C.8.17.13-1",),
        ),
        ModuleUse("Image", "Ocular Region Imaged", "C.8.17.5", "M", None, ("C.8.17.5-1",)),
        ModuleUse("Image", "Ophthalmic Photography Acquisition Parameters", "C.8.17.4", "M", None, ("C.8.17.4-1",)),
        ModuleUse("Image", "Ophthalmic Photographic Parameters", "C.8.17.3", "M", None, ("C.8.17.3-1",)),
        ModuleUse(
            "Image",
            "ICC Profile",
            "C.11.15",
            "C",
            Condition("parsed", required=("not", ("in", "/00280004", ("MONOCHROME2",)))),
            ("C.11.15-1",),
        ),
        ModuleUse("Image", "SOP Common", "C.12.1", "M", None, ("C.12-1",)),
        ModuleUse("Image", "Common Instance Reference", "C.12.2", "U", None, ("C.12-8",)),
        ModuleUse("Image", "Frame Extraction", "C.12.3", "C", Condition("undecidable"), ("C.12-9",)),
    ),
    constraints=(
        Constraint(
            "A.77.4.3",
            "present",
            module="ICC Profile",
            tables=("C.11.15-1",),
            condition=("not in", "/00280004", ("MONOCHROME1", "MONOCHROME2")),
        ),
    ),
)
