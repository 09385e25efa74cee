# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Intravascular Optical Coherence Tomography IOD. PS3.3 A.66"""

from __future__ import annotations

from dcmgen.rules import Condition, GroupUse, Iod, ModuleUse

IOD = Iod(
    "Intravascular Optical Coherence Tomography",
    "A.66",
    "composite",
    (
        ModuleUse("Patient", "Patient", "C.7.1.1", "M", None, ("C.7-1",)),
        ModuleUse("Patient", "Clinical Trial Subject", "C.7.1.3", "U", None, ("C.7-2b",)),
        ModuleUse("Study", "General Study", "C.7.2.1", "M", None, ("C.7-3",)),
        ModuleUse("Study", "Patient Study", "C.7.2.2", "U", None, ("C.7-4a",)),
        ModuleUse("Study", "Clinical Trial Study", "C.7.2.3", "U", None, ("C.7-4b",)),
        ModuleUse("Series", "General Series", "C.7.3.1", "M", None, ("C.7-5a",)),
        ModuleUse("Series", "Clinical Trial Series", "C.7.3.2", "U", None, ("C.7-5b",)),
        ModuleUse("Series", "Intravascular OCT Series", "C.8.27.1", "M", None, ("C.8.27.1-1",)),
        ModuleUse("Frame of Reference", "Frame of Reference", "C.7.4.1", "M", None, ("C.7-6",)),
        ModuleUse("Frame of Reference", "Synchronization", "C.7.4.2", "M", None, ("C.7-7",)),
        ModuleUse("Equipment", "General Equipment", "C.7.5.1", "M", None, ("C.7-8",)),
        ModuleUse("Equipment", "Enhanced General Equipment", "C.7.5.2", "M", None, ("C.7-8b",)),
        ModuleUse("Image", "Image Pixel", "C.7.6.3", "M", None, ("C.7-11a",)),
        ModuleUse(
            "Image", "Supplemental Palette Color Lookup Table", "C.7.6.19", "C", Condition("unparsed"), ("C.7.6.19-1",)
        ),
        ModuleUse("Image", "Enhanced Contrast/Bolus", "C.7.6.4b", "M", None, ("C.7-12b",)),
        ModuleUse("Image", "Multi-frame Functional Groups", "C.7.6.16", "M", None, ("C.7.6.16-1",)),
        ModuleUse("Image", "Multi-frame Dimension", "C.7.6.17", "M", None, ("C.7.6.17-1",)),
        ModuleUse("Image", "Device", "C.7.6.12", "U", None, ("C.7-18",)),
        ModuleUse("Image", "Acquisition Context", "C.7.6.14", "M", None, ("C.7.6.14-1",)),
        ModuleUse("Image", "Cardiac Synchronization", "C.7.6.18.1", "C", Condition("unparsed"), ("C.7.6.18-1",)),
        ModuleUse("Image", "Intravascular OCT Image", "C.8.27.2", "M", None, ("C.8.27.2-1",)),
        ModuleUse("Image", "Intravascular OCT Acquisition Parameters", "C.8.27.3", "M", None, ("C.8.27.3-1",)),
        ModuleUse(
            "Image", "Intravascular OCT Processing Parameters", "C.8.27.4", "C", Condition("unparsed"), ("C.8.27.4-1",)
        ),
        ModuleUse("Image", "Intravascular Image Acquisition Parameters", "C.8.27.5", "M", None, ("C.8.27.5-1",)),
        ModuleUse("Image", "SOP Common", "C.12.1", "M", None, ("C.12-1",)),
        ModuleUse("Image", "Common Instance Reference", "C.12.2", "M", None, ("C.12-8",)),
        ModuleUse("Image", "Frame Extraction", "C.12.3", "C", Condition("unparsed"), ("C.12-9",)),
    ),
    groups=(
        GroupUse("Pixel Measures", "C.7.6.16.2.1", "C.7.6.16-2", "C", Condition("unparsed"), "any"),
        GroupUse("Frame Content", "C.7.6.16.2.2", "C.7.6.16-3", "M", None, "any"),
        GroupUse("Derivation Image", "C.7.6.16.2.6", "C.7.6.16-7", "C", Condition("unparsed"), "any"),
        GroupUse("Frame Anatomy", "C.7.6.16.2.8", "C.7.6.16-9", "M", None, "any"),
        GroupUse("Cardiac Synchronization", "C.7.6.16.2.7", "C.7.6.16-8", "C", Condition("unparsed"), "any"),
        GroupUse("Frame VOI LUT", "C.7.6.16.2.10", "C.7.6.16-11", "U", None, "any"),
        GroupUse("Pixel Intensity Relationship LUT", "C.7.6.16.2.13", "C.7.6.16-14", "C", Condition("unparsed"), "any"),
        GroupUse("Intravascular OCT Frame Type", "C.8.27.6.1", "C.8.27.6.1-1", "M", None, "any"),
        GroupUse("Intravascular Frame Content", "C.8.27.6.2", "C.8.27.6.2-1", "C", Condition("unparsed"), "any"),
        GroupUse("Intravascular OCT Frame Content", "C.8.27.6.3", "C.8.27.6.3-1", "C", Condition("unparsed"), "any"),
    ),
)
