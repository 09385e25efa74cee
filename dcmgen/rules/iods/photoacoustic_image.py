# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Photoacoustic Image IOD. PS3.3 A.89"""

from __future__ import annotations

from dcmgen.rules import Condition, GroupUse, Iod, ModuleUse

IOD = Iod(
    "Photoacoustic Image",
    "A.89",
    "composite",
    (
        ModuleUse("Patient", "Patient", "C.7.1.1", "M", None, ("C.7-1",)),
        ModuleUse("Patient", "Clinical Trial Subject", "C.7.1.3", "U", None, ("C.7-2b",)),
        ModuleUse("Study", "General Study", "C.7.2.1", "M", None, ("C.7-3",)),
        ModuleUse("Study", "Patient Study", "C.7.2.2", "U", None, ("C.7-4a",)),
        ModuleUse("Study", "Clinical Trial Study", "C.7.2.3", "U", None, ("C.7-4b",)),
        ModuleUse("Series", "General Series", "C.7.3.1", "M", None, ("C.7-5a",)),
        ModuleUse("Series", "Enhanced Series", "C.7.3.3", "M", None, ("C.7-5c",)),
        ModuleUse("Series", "Clinical Trial Series", "C.7.3.2", "U", None, ("C.7-5b",)),
        ModuleUse("Frame of Reference", "Frame of Reference", "C.7.4.1", "M", None, ("C.7-6",)),
        ModuleUse("Frame of Reference", "Ultrasound Frame of Reference", "C.8.24.2", "M", None, ("C.8.24.2-1",)),
        ModuleUse("Frame of Reference", "Synchronization", "C.7.4.2", "M", None, ("C.7-7",)),
        ModuleUse("Equipment", "General Equipment", "C.7.5.1", "M", None, ("C.7-8",)),
        ModuleUse("Equipment", "Enhanced General Equipment", "C.7.5.2", "M", None, ("C.7-8b",)),
        ModuleUse("Image", "General Image", "C.7.6.1", "M", None, ("C.7-9",)),
        ModuleUse("Image", "General Reference", "C.12.4", "U", None, ("C.12-10",)),
        ModuleUse("Image", "Image Pixel", "C.7.6.3", "M", None, ("C.7-11a",)),
        ModuleUse("Image", "Enhanced Contrast/Bolus", "C.7.6.4b", "C", Condition("unparsed"), ("C.7-12b",)),
        ModuleUse("Image", "Multi-frame Functional Groups", "C.7.6.16", "M", None, ("C.7.6.16-1",)),
        ModuleUse("Image", "Multi-frame Dimension", "C.7.6.17", "M", None, ("C.7.6.17-1",)),
        ModuleUse("Image", "Device", "C.7.6.12", "U", None, ("C.7-18",)),
        ModuleUse("Image", "Specimen", "C.7.6.22", "U", None, ("C.7.6.22-1",)),
        ModuleUse("Image", "Acquisition Context", "C.7.6.14", "M", None, ("C.7.6.14-1",)),
        ModuleUse(
            "Image", "Supplemental Palette Color Lookup Table", "C.7.6.19", "C", Condition("unparsed"), ("C.7.6.19-1",)
        ),
        ModuleUse("Image", "Photoacoustic Image", "C.8.34.1", "M", None, ("C.8.34.1-1",)),
        ModuleUse("Image", "Photoacoustic Acquisition Parameters", "C.8.34.2", "M", None, ("C.8.34.2-1",)),
        ModuleUse("Image", "Photoacoustic Transducer", "C.8.34.3", "U", None, ("C.8.34.3-1",)),
        ModuleUse("Image", "Photoacoustic Reconstruction", "C.8.34.4", "U", None, ("C.8.34.4-1",)),
        ModuleUse("Image", "ICC Profile", "C.11.15", "C", Condition("unparsed"), ("C.11.15-1",)),
        ModuleUse("Image", "SOP Common", "C.12.1", "M", None, ("C.12-1",)),
        ModuleUse("Image", "Common Instance Reference", "C.12.2", "U", None, ("C.12-8",)),
        ModuleUse("Image", "Frame Extraction", "C.12.3", "C", Condition("unparsed"), ("C.12-9",)),
    ),
    groups=(
        GroupUse("Frame Content", "C.7.6.16.2.2", "C.7.6.16-3", "M", None, "any"),
        GroupUse("Pixel Measures", "C.7.6.16.2.1", "C.7.6.16-2", "M", None, "any"),
        GroupUse("Plane Position (Patient)", "C.7.6.16.2.3", "C.7.6.16-4", "C", Condition("unparsed"), "any"),
        GroupUse("Plane Orientation (Patient)", "C.7.6.16.2.4", "C.7.6.16-5", "C", Condition("unparsed"), "any"),
        GroupUse("Referenced Image", "C.7.6.16.2.5", "C.7.6.16-6", "U", None, "any"),
        GroupUse("Derivation Image", "C.7.6.16.2.6", "C.7.6.16-7", "C", Condition("unparsed"), "any"),
        GroupUse("Frame VOI LUT", "C.7.6.16.2.10", "C.7.6.16-11", "U", None, "any"),
        GroupUse("Real World Value Mapping", "C.7.6.16.2.11", "C.7.6.16-12", "U", None, "any"),
        GroupUse("Contrast/Bolus Usage", "C.7.6.16.2.12", "C.7.16-13", "C", Condition("unparsed"), "any"),
        GroupUse("Patient Orientation in Frame", "C.7.6.16.2.15", "C.7.6.16-16", "U", None, "any"),
        GroupUse("Frame Display Shutter", "C.7.6.16.2.16", "C.7.6.16-17", "U", None, "any"),
        GroupUse("Plane Position (Volume)", "C.7.6.16.2.21", "C.7.6.16.2.21-1", "M", None, "any"),
        GroupUse("Plane Orientation (Volume)", "C.7.6.16.2.22", "C.7.6.16.2.22-1", "M", None, "any"),
        GroupUse("Temporal Position", "C.7.6.16.2.23", "C.7.6.16.2.23-1", "M", None, "any"),
        GroupUse("Photoacoustic Excitation Characteristics", "C.8.34.5.1", "C.8.34.5.1-1", "U", None, "any"),
        GroupUse("Photoacoustic Image Frame Type", "C.8.34.5.2", "C.8.34.5.2-1", "M", None, "any"),
        GroupUse("Photoacoustic Image Data Type", "C.8.34.5.3", "C.8.34.5.3-1", "M", None, "any"),
        GroupUse("Photoacoustic Reconstruction Algorithm", "C.8.34.5.4", "C.8.34.5.4-1", "U", None, "any"),
    ),
)
