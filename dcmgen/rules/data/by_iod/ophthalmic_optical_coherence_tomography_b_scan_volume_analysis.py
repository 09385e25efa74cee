# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Ophthalmic Optical Coherence Tomography B-scan Volume Analysis IOD (PS3.3 A.84)."""

from __future__ import annotations

from dcmgen.rules.facts import Condition, Constraint, GroupUse, Iod, ModuleUse

IOD = Iod(
    "Ophthalmic Optical Coherence Tomography B-scan Volume Analysis",
    "A.84",
    "composite",
    (
        ModuleUse("Patient", "Patient", "C.7.1.1", "M", None, ("C.7-1",)),
        ModuleUse("Patient", "Clinical Trial Subject", "C.7.1.3", "U", None, ("C.7-2b",)),
        ModuleUse("Study", "General Study", "C.7.2.1", "M", None, ("C.7-3",)),
        ModuleUse("Study", "Patient Study", "C.7.2.2", "U", None, ("C.7-4a",)),
        ModuleUse("Study", "Clinical Trial Study", "C.7.2.3", "U", None, ("C.7-4b",)),
        ModuleUse("Series", "General Series", "C.7.3.1", "M", None, ("C.7-5a",)),
        ModuleUse(
            "Series", "Ophthalmic Tomography B-scan Volume Analysis Series", "C.8.17.18", "M", None, ("C.8.17.18-1",)
        ),
        ModuleUse("Series", "Clinical Trial Series", "C.7.3.2", "U", None, ("C.7-5b",)),
        ModuleUse("Frame of Reference", "Frame of Reference", "C.7.4.1", "M", None, ("C.7-6",)),
        ModuleUse("Equipment", "General Equipment", "C.7.5.1", "M", None, ("C.7-8",)),
        ModuleUse("Equipment", "Enhanced General Equipment", "C.7.5.2", "M", None, ("C.7-8b",)),
        ModuleUse("Image", "Image Pixel", "C.7.6.3", "M", None, ("C.7-11a",)),
        ModuleUse(
            "Image",
            "Ophthalmic Optical Coherence Tomography B-scan Volume Analysis Image",
            "C.8.17.16",
            "M",
            None,
            ("C.8.17.16-1",),
        ),
        ModuleUse("Image", "Multi-frame Functional Groups", "C.7.6.16", "M", None, ("C.7.6.16-1",)),
        ModuleUse("Image", "Multi-frame Dimension", "C.7.6.17", "M", None, ("C.7.6.17-1",)),
        ModuleUse("Image", "SOP Common", "C.12.1", "M", None, ("C.12-1",)),
        ModuleUse("Image", "Common Instance Reference", "C.12.2", "U", None, ("C.12-8",)),
        ModuleUse("Image", "Frame Extraction", "C.12.3", "C", Condition("undecidable"), ("C.12-9",)),
    ),
    groups=(
        GroupUse("Pixel Measures", "C.7.6.16.2.1", "C.7.6.16-2", "M", None, "any"),
        GroupUse("Plane Orientation (Patient)", "C.7.6.16.2.4", "C.7.6.16-5", "M", None, "any"),
        GroupUse("Plane Position (Patient)", "C.7.6.16.2.3", "C.7.6.16-4", "M", None, "any"),
        GroupUse("Frame Content", "C.7.6.16.2.2", "C.7.6.16-3", "M", None, "any"),
        GroupUse("Referenced Image", "C.7.6.16.2.5", "C.7.6.16-6", "M", None, "any"),
        GroupUse("Derivation Image", "C.7.6.16.2.6", "C.7.6.16-7", "M", None, "any"),
        GroupUse("Frame Anatomy", "C.7.6.16.2.8", "C.7.6.16-9", "M", None, "any"),
        GroupUse("Frame VOI LUT With LUT", "C.7.6.16.2.10b", "C.7.6.16-11b", "M", None, "any"),
        GroupUse("Real World Value Mapping", "C.7.6.16.2.11", "C.7.6.16-12", "U", None, "any"),
    ),
    constraints=(
        Constraint("A.84.3.1", "absent", module="General Image", tables=("C.7-9",)),
        Constraint("A.84.3.1", "absent", module="Overlay Plane", tables=("C.9-2",)),
        Constraint("A.84.3.1", "absent", module="Modality LUT", tables=("C.11-1",)),
        Constraint("A.84.3.1", "absent", module="VOI LUT", tables=("C.11-2",)),
        Constraint("A.84.3.2.1.1", "present", path="?00089124", module="Derivation Image"),
        Constraint(
            "A.84.3.2.1.1", "values", path="?00089124>00089215>00080100", module="Derivation Image", values=("128303",)
        ),
        Constraint("A.84.3.2.1.1", "present", path="?00089124>00082112", module="Derivation Image"),
        Constraint("A.84.3.2.1.1", "items", path="?00089124>00082112", module="Derivation Image", least=1, most=1),
        Constraint(
            "A.84.3.2.1.1",
            "values",
            path="?00089124>00082112>00081150",
            module="Derivation Image",
            values=("1.2.840.10008.5.1.4.1.1.77.1.5.4",),
        ),
        Constraint(
            "A.84.3.2.1.1",
            "values",
            path="?00089124>00082112>0040A170>00080100",
            module="Derivation Image",
            values=("128250",),
        ),
        Constraint(
            "A.84.3.2.1.1", "values", path="?00089124>00082112>0028135A", module="Derivation Image", values=("YES",)
        ),
    ),
)
