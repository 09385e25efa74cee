# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Digital Mammography X-Ray Image IOD (PS3.3 A.27)."""

from __future__ import annotations

from dcmgen.rules.facts import Condition, Iod, ModuleUse

IOD = Iod(
    "Digital Mammography X-Ray Image",
    "A.27",
    "composite",
    (
        ModuleUse("Patient", "Patient", "C.7.1.1", "M", None, ("C.7-1",)),
        ModuleUse("Patient", "Clinical Trial Subject", "C.7.1.3", "U", None, ("C.7-2b",)),
        ModuleUse("Study", "General Study", "C.7.2.1", "M", None, ("C.7-3",)),
        ModuleUse("Study", "Patient Study", "C.7.2.2", "U", None, ("C.7-4a",)),
        ModuleUse("Study", "Clinical Trial Study", "C.7.2.3", "U", None, ("C.7-4b",)),
        ModuleUse("Series", "General Series", "C.7.3.1", "M", None, ("C.7-5a",)),
        ModuleUse("Series", "Clinical Trial Series", "C.7.3.2", "U", None, ("C.7-5b",)),
        ModuleUse("Series", "DX Series", "C.8.11.1", "M", None, ("C.8-68",)),
        ModuleUse("Series", "Mammography Series", "C.8.11.6", "M", None, ("C.8-73",)),
        ModuleUse("Frame of Reference", "Frame of Reference", "C.7.4.1", "C", Condition("undecidable"), ("C.7-6",)),
        ModuleUse("Equipment", "General Equipment", "C.7.5.1", "M", None, ("C.7-8",)),
        ModuleUse("Acquisition", "General Acquisition", "C.7.10.1", "M", None, ("C.7.10.1-1",)),
        ModuleUse("Image", "General Image", "C.7.6.1", "M", None, ("C.7-9",)),
        ModuleUse("Image", "General Reference", "C.12.4", "U", None, ("C.12-10",)),
        ModuleUse("Image", "Image Pixel", "C.7.6.3", "M", None, ("C.7-11a",)),
        ModuleUse("Image", "Contrast/Bolus", "C.7.6.4", "U", None, ("C.7-12",)),
        ModuleUse("Image", "Display Shutter", "C.7.6.11", "U", None, ("C.7-17",)),
        ModuleUse("Image", "Device", "C.7.6.12", "U", None, ("C.7-18",)),
        ModuleUse("Image", "Intervention", "C.7.6.13", "U", None, ("C.7-19",)),
        ModuleUse("Image", "Specimen", "C.7.6.22", "U", None, ("C.7.6.22-1",)),
        ModuleUse("Image", "DX Anatomy Imaged", "C.8.11.2", "M", None, ("C.8-69",)),
        ModuleUse("Image", "DX Image", "C.8.11.3", "M", None, ("C.8-70",)),
        ModuleUse("Image", "DX Detector", "C.8.11.4", "M", None, ("C.8-71",)),
        ModuleUse("Image", "X-Ray Collimator", "C.8.7.3", "U", None, ("C.8-28",)),
        ModuleUse("Image", "DX Positioning", "C.8.11.5", "U", None, ("C.8-72",)),
        ModuleUse("Image", "X-Ray Tomography Acquisition", "C.8.7.7", "U", None, ("C.8-32",)),
        ModuleUse("Image", "X-Ray Acquisition Dose", "C.8.7.8", "U", None, ("C.8-33",)),
        ModuleUse("Image", "X-Ray Generation", "C.8.7.9", "U", None, ("C.8-34",)),
        ModuleUse("Image", "X-Ray Filtration", "C.8.7.10", "U", None, ("C.8-35",)),
        ModuleUse("Image", "X-Ray Grid", "C.8.7.11", "U", None, ("C.8-36",)),
        ModuleUse("Image", "Mammography Image", "C.8.11.7", "M", None, ("C.8-74",)),
        ModuleUse("Image", "Overlay Plane", "C.9.2", "C", Condition("undecidable"), ("C.9-2",)),
        ModuleUse(
            "Image",
            "VOI LUT",
            "C.11.2",
            "C",
            Condition("parsed", required=("in", "/00080068", ("FOR PRESENTATION",))),
            ("C.11-2",),
        ),
        ModuleUse("Image", "Image Histogram", "C.11.5", "U", None, ("C.11.5-1",)),
        ModuleUse("Image", "Acquisition Context", "C.7.6.14", "M", None, ("C.7.6.14-1",)),
        ModuleUse("Image", "SOP Common", "C.12.1", "M", None, ("C.12-1",)),
        ModuleUse("Image", "Common Instance Reference", "C.12.2", "U", None, ("C.12-8",)),
    ),
)
