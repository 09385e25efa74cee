# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Image IOD (PS3.3 A.17)."""

from __future__ import annotations

from dcmgen.rules.facts import Condition, Iod, ModuleUse

IOD = Iod(
    "RT Image",
    "A.17",
    "composite",
    (
        ModuleUse("Patient", "Patient", "C.7.1.1", "M", None, ("C.7-1",)),
        ModuleUse("Patient", "Clinical Trial Subject", "C.7.1.3", "U", None, ("C.7-2b",)),
        ModuleUse("Study", "General Study", "C.7.2.1", "M", None, ("C.7-3",)),
        ModuleUse("Study", "Patient Study", "C.7.2.2", "U", None, ("C.7-4a",)),
        ModuleUse("Study", "Clinical Trial Study", "C.7.2.3", "U", None, ("C.7-4b",)),
        ModuleUse("Series", "RT Series", "C.8.8.1", "M", None, ("C.8-37",)),
        ModuleUse("Series", "Clinical Trial Series", "C.7.3.2", "U", None, ("C.7-5b",)),
        ModuleUse("Frame of Reference", "Frame of Reference", "C.7.4.1", "U", None, ("C.7-6",)),
        ModuleUse("Equipment", "General Equipment", "C.7.5.1", "M", None, ("C.7-8",)),
        ModuleUse("Acquisition", "General Acquisition", "C.7.10.1", "M", None, ("C.7.10.1-1",)),
        ModuleUse("Image", "General Image", "C.7.6.1", "M", None, ("C.7-9",)),
        ModuleUse("Image", "General Reference", "C.12.4", "U", None, ("C.12-10",)),
        ModuleUse("Image", "Image Pixel", "C.7.6.3", "M", None, ("C.7-11a",)),
        ModuleUse("Image", "Contrast/Bolus", "C.7.6.4", "C", Condition("undecidable"), ("C.7-12",)),
        ModuleUse("Image", "Cine", "C.7.6.5", "C", Condition("undecidable"), ("C.7-13",)),
        ModuleUse(
            "Image", "Multi-frame", "C.7.6.6", "C", Condition("parsed", required=("present", "/00280008")), ("C.7-14",)
        ),
        ModuleUse("Image", "Device", "C.7.6.12", "U", None, ("C.7-18",)),
        ModuleUse("Image", "RT Image", "C.8.8.2", "M", None, ("C.8-38",)),
        ModuleUse("Image", "Modality LUT", "C.11.1", "U", None, ("C.11-1",)),
        ModuleUse("Image", "VOI LUT", "C.11.2", "U", None, ("C.11-2",)),
        ModuleUse("Image", "Approval", "C.8.8.16", "U", None, ("C.8-52",)),
        ModuleUse("Image", "SOP Common", "C.12.1", "M", None, ("C.12-1",)),
        ModuleUse("Image", "Common Instance Reference", "C.12.2", "U", None, ("C.12-8",)),
        ModuleUse("Image", "Frame Extraction", "C.12.3", "C", Condition("undecidable"), ("C.12-9",)),
    ),
)
