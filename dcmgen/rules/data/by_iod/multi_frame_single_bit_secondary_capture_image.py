# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Multi-frame Single Bit Secondary Capture Image IOD (PS3.3 A.8.2)."""

from __future__ import annotations

from dcmgen.rules.facts import Condition, Constraint, Iod, ModuleUse

IOD = Iod(
    "Multi-frame Single Bit Secondary Capture Image",
    "A.8.2",
    "composite",
    (
        ModuleUse("Patient", "Patient", "C.7.1.1", "M", None, ("C.7-1",)),
        ModuleUse("Patient", "Clinical Trial Subject", "C.7.1.3", "U", None, ("C.7-2b",)),
        ModuleUse("Study", "General Study", "C.7.2.1", "M", None, ("C.7-3",)),
        ModuleUse("Study", "Patient Study", "C.7.2.2", "U", None, ("C.7-4a",)),
        ModuleUse("Study", "Clinical Trial Study", "C.7.2.3", "U", None, ("C.7-4b",)),
        ModuleUse("Series", "General Series", "C.7.3.1", "M", None, ("C.7-5a",)),
        ModuleUse("Series", "Clinical Trial Series", "C.7.3.2", "U", None, ("C.7-5b",)),
        ModuleUse("Equipment", "General Equipment", "C.7.5.1", "U", None, ("C.7-8",)),
        ModuleUse("Equipment", "SC Equipment", "C.8.6.1", "M", None, ("C.8-24",)),
        ModuleUse("Acquisition", "General Acquisition", "C.7.10.1", "M", None, ("C.7.10.1-1",)),
        ModuleUse("Image", "General Image", "C.7.6.1", "M", None, ("C.7-9",)),
        ModuleUse("Image", "General Reference", "C.12.4", "U", None, ("C.12-10",)),
        ModuleUse("Image", "Enhanced Patient Orientation", "C.7.6.30", "U", None, ("C.7.6.30-1",)),
        ModuleUse("Image", "Image Pixel", "C.7.6.3", "M", None, ("C.7-11a",)),
        ModuleUse(
            "Image",
            "Cine",
            "C.7.6.5",
            "C",
            Condition("parsed", required=("in", "/00280009", ("00181063", "00181065"))),
            ("C.7-13",),
        ),
        ModuleUse("Image", "Multi-frame", "C.7.6.6", "M", None, ("C.7-14",)),
        ModuleUse("Image", "Frame Pointers", "C.7.6.9", "U", None, ("C.7-15",)),
        ModuleUse("Image", "Device", "C.7.6.12", "U", None, ("C.7-18",)),
        ModuleUse("Image", "Specimen", "C.7.6.22", "U", None, ("C.7.6.22-1",)),
        ModuleUse("Image", "SC Image", "C.8.6.2", "U", None, ("C.8-25",)),
        ModuleUse("Image", "SC Multi-frame Image", "C.8.6.3", "M", None, ("C.8-25b",)),
        ModuleUse(
            "Image",
            "SC Multi-frame Vector",
            "C.8.6.4",
            "C",
            Condition("parsed", required=(">", "/00280008", 1)),
            ("C.8-25c",),
        ),
        ModuleUse("Image", "SOP Common", "C.12.1", "M", None, ("C.12-1",)),
        ModuleUse("Image", "Common Instance Reference", "C.12.2", "U", None, ("C.12-8",)),
        ModuleUse("Image", "Frame Extraction", "C.12.3", "C", Condition("undecidable"), ("C.12-9",)),
    ),
    constraints=(
        Constraint("A.8.2.4", "values", path="/00280002", module="Image Pixel", values=("1",)),
        Constraint("A.8.2.4", "values", path="/00280004", module="Image Pixel", values=("MONOCHROME2",)),
        Constraint("A.8.2.4", "values", path="/00280100", module="Image Pixel", values=("1",)),
        Constraint("A.8.2.4", "values", path="/00280101", module="Image Pixel", values=("1",)),
        Constraint("A.8.2.4", "values", path="/00280102", module="Image Pixel", values=("0",)),
        Constraint("A.8.2.4", "values", path="/00280103", module="Image Pixel", values=("0",)),
        Constraint("A.8.2.4", "absent", path="/00280006", module="Image Pixel"),
        Constraint("A.8.2.4", "absent", module="VOI LUT", tables=("C.11-2",)),
        Constraint("A.8.2.4", "absent", module="Overlay Plane", tables=("C.9-2",)),
    ),
)
