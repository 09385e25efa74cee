# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Ophthalmic Optical Coherence Tomography En Face Image IOD (PS3.3 A.83)."""

from __future__ import annotations

from dcmgen.rules.facts import Condition, Iod, ModuleUse

IOD = Iod(
    "Ophthalmic Optical Coherence Tomography En Face Image",
    "A.83",
    "composite",
    (
        ModuleUse("Patient", "Patient", "C.7.1.1", "M", None, ("C.7-1",)),
        ModuleUse("Patient", "Clinical Trial Subject", "C.7.1.3", "U", None, ("C.7-2b",)),
        ModuleUse("Study", "General Study", "C.7.2.1", "M", None, ("C.7-3",)),
        ModuleUse("Study", "Patient Study", "C.7.2.2", "U", None, ("C.7-4a",)),
        ModuleUse("Study", "Clinical Trial Study", "C.7.2.3", "U", None, ("C.7-4b",)),
        ModuleUse("Series", "General Series", "C.7.3.1", "M", None, ("C.7-5a",)),
        ModuleUse("Series", "Ophthalmic Tomography En Face Series", "C.8.17.17", "M", None, ("C.8.17.17-1",)),
        ModuleUse("Series", "Clinical Trial Series", "C.7.3.2", "U", None, ("C.7-5b",)),
        ModuleUse("Frame of Reference", "Frame of Reference", "C.7.4.1", "M", None, ("C.7-6",)),
        ModuleUse("Equipment", "General Equipment", "C.7.5.1", "M", None, ("C.7-8",)),
        ModuleUse("Equipment", "Enhanced General Equipment", "C.7.5.2", "M", None, ("C.7-8b",)),
        ModuleUse("Acquisition", "General Acquisition", "C.7.10.1", "M", None, ("C.7.10.1-1",)),
        ModuleUse("Image", "General Image", "C.7.6.1", "M", None, ("C.7-9",)),
        ModuleUse("Image", "Image Pixel", "C.7.6.3", "M", None, ("C.7-11a",)),
        ModuleUse(
            "Image",
            "Palette Color Lookup Table",
            "C.7.9",
            "C",
            Condition("parsed", required=("in", "/00280004", ("PALETTE COLOR",))),
            ("C.7-22",),
        ),
        ModuleUse(
            "Image", "Ophthalmic Optical Coherence Tomography En Face Image", "C.8.17.14", "M", None, ("C.8.17.14-1",)
        ),
        ModuleUse("Image", "Ocular Region Imaged", "C.8.17.5", "M", None, ("C.8.17.5-1",)),
        ModuleUse(
            "Image",
            "Ophthalmic Optical Coherence Tomography En Face Image Quality Rating",
            "C.8.17.15",
            "C",
            Condition("undecidable"),
            ("C.8.17.15-1",),
        ),
        ModuleUse("Image", "ICC Profile", "C.11.15", "U", None, ("C.11.15-1",)),
        ModuleUse("Image", "SOP Common", "C.12.1", "M", None, ("C.12-1",)),
        ModuleUse("Image", "Common Instance Reference", "C.12.2", "U", None, ("C.12-8",)),
    ),
)
