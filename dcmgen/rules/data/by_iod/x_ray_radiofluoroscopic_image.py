# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""X-Ray Radiofluoroscopic Image IOD (PS3.3 A.16)."""

from __future__ import annotations

from dcmgen.rules.facts import Condition, Iod, ModuleUse

IOD = Iod(
    "X-Ray Radiofluoroscopic Image",
    "A.16",
    "composite",
    (
        ModuleUse("Patient", "Patient", "C.7.1.1", "M", None, ("C.7-1",)),
        ModuleUse("Patient", "Clinical Trial Subject", "C.7.1.3", "U", None, ("C.7-2b",)),
        ModuleUse("Study", "General Study", "C.7.2.1", "M", None, ("C.7-3",)),
        ModuleUse("Study", "Patient Study", "C.7.2.2", "U", None, ("C.7-4a",)),
        ModuleUse("Study", "Clinical Trial Study", "C.7.2.3", "U", None, ("C.7-4b",)),
        ModuleUse("Series", "General Series", "C.7.3.1", "M", None, ("C.7-5a",)),
        ModuleUse("Series", "Clinical Trial Series", "C.7.3.2", "U", None, ("C.7-5b",)),
        ModuleUse("Frame of Reference", "Synchronization", "C.7.4.2", "U", None, ("C.7-7",)),
        ModuleUse("Equipment", "General Equipment", "C.7.5.1", "M", None, ("C.7-8",)),
        ModuleUse("Acquisition", "General Acquisition", "C.7.10.1", "M", None, ("C.7.10.1-1",)),
        ModuleUse("Image", "General Image", "C.7.6.1", "M", None, ("C.7-9",)),
        ModuleUse("Image", "General Reference", "C.12.4", "U", None, ("C.12-10",)),
        ModuleUse("Image", "Image Pixel", "C.7.6.3", "M", None, ("C.7-11a",)),
        ModuleUse("Image", "Contrast/Bolus", "C.7.6.4", "C", Condition("undecidable"), ("C.7-12",)),
        ModuleUse("Image", "Cine", "C.7.6.5", "C", Condition("undecidable"), ("C.7-13",)),
        ModuleUse("Image", "Multi-frame", "C.7.6.6", "C", Condition("undecidable"), ("C.7-14",)),
        ModuleUse("Image", "Frame Pointers", "C.7.6.9", "U", None, ("C.7-15",)),
        ModuleUse("Image", "Mask", "C.7.6.10", "C", Condition("undecidable"), ("C.7-16",)),
        ModuleUse("Image", "Display Shutter", "C.7.6.11", "U", None, ("C.7-17",)),
        ModuleUse("Image", "Device", "C.7.6.12", "U", None, ("C.7-18",)),
        ModuleUse("Image", "Intervention", "C.7.6.13", "U", None, ("C.7-19",)),
        ModuleUse("Image", "Specimen", "C.7.6.22", "U", None, ("C.7.6.22-1",)),
        ModuleUse("Image", "X-Ray Image", "C.8.7.1", "M", None, ("C.8-26",)),
        ModuleUse("Image", "X-Ray Acquisition", "C.8.7.2", "M", None, ("C.8-27",)),
        ModuleUse("Image", "X-Ray Collimator", "C.8.7.3", "U", None, ("C.8-28",)),
        ModuleUse("Image", "X-Ray Table", "C.8.7.4", "U", None, ("C.8-29",)),
        ModuleUse("Image", "XRF Positioner", "C.8.7.6", "U", None, ("C.8-31",)),
        ModuleUse(
            "Image",
            "X-Ray Tomography Acquisition",
            "C.8.7.7",
            "C",
            Condition("parsed", required=("in", "/00180022", ("TOMO",))),
            ("C.8-32",),
        ),
        ModuleUse("Image", "DX Detector", "C.8.11.4", "U", None, ("C.8-71",)),
        ModuleUse("Image", "Overlay Plane", "C.9.2", "U", None, ("C.9-2",)),
        ModuleUse("Image", "Multi-frame Overlay", "C.9.3", "C", Condition("undecidable"), ("C.9-3",)),
        ModuleUse(
            "Image",
            "Modality LUT",
            "C.11.1",
            "C",
            Condition("parsed", required=("in", "/00281040", ("LOG",)), allowed=("in", "/00281040", ("DISP",))),
            ("C.11-1",),
        ),
        ModuleUse("Image", "VOI LUT", "C.11.2", "U", None, ("C.11-2",)),
        ModuleUse("Image", "SOP Common", "C.12.1", "M", None, ("C.12-1",)),
        ModuleUse("Image", "Common Instance Reference", "C.12.2", "U", None, ("C.12-8",)),
        ModuleUse("Image", "Frame Extraction", "C.12.3", "C", Condition("undecidable"), ("C.12-9",)),
    ),
)
