# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""CT Performed Procedure Protocol IOD (PS3.3 A.82.1)."""

from __future__ import annotations

from dcmgen.rules.facts import Iod, ModuleUse

IOD = Iod(
    "CT Performed Procedure Protocol",
    "A.82.1",
    "composite",
    (
        ModuleUse("Patient", "Patient", "C.7.1.1", "M", None, ("C.7-1",)),
        ModuleUse("Patient", "Clinical Trial Subject", "C.7.1.3", "U", None, ("C.7-2b",)),
        ModuleUse("Study", "General Study", "C.7.2.1", "M", None, ("C.7-3",)),
        ModuleUse("Study", "Patient Study", "C.7.2.2", "U", None, ("C.7-4a",)),
        ModuleUse("Study", "Clinical Trial Study", "C.7.2.3", "U", None, ("C.7-4b",)),
        ModuleUse("Series", "General Series", "C.7.3.1", "M", None, ("C.7-5a",)),
        ModuleUse("Series", "Clinical Trial Series", "C.7.3.2", "U", None, ("C.7-5b",)),
        ModuleUse("Series", "Enhanced Series", "C.7.3.3", "M", None, ("C.7-5c",)),
        ModuleUse("Series", "CT Protocol Series", "C.34.1", "M", None, ("C.34.1-1",)),
        ModuleUse("Frame of Reference", "Frame of Reference", "C.7.4.1", "M", None, ("C.7-6",)),
        ModuleUse("Equipment", "General Equipment", "C.7.5.1", "M", None, ("C.7-8",)),
        ModuleUse("Equipment", "Enhanced General Equipment", "C.7.5.2", "M", None, ("C.7-8b",)),
        ModuleUse("Procedure Protocol", "Protocol Context", "C.34.2", "M", None, ("C.34.2-1",)),
        ModuleUse("Procedure Protocol", "Patient Protocol Context", "C.34.3", "U", None, ("C.34.3-1",)),
        ModuleUse("Procedure Protocol", "Instructions", "C.34.7", "U", None, ("C.34.7-1",)),
        ModuleUse("Procedure Protocol", "Patient Positioning", "C.34.8", "U", None, ("C.34.8-1",)),
        ModuleUse("Procedure Protocol", "Performed CT Acquisition", "C.34.10", "U", None, ("C.34.10-1",)),
        ModuleUse("Procedure Protocol", "Performed CT Reconstruction", "C.34.12", "U", None, ("C.34.12-1",)),
        ModuleUse("Procedure Protocol", "Performed Storage", "C.34.14", "U", None, ("C.34.14-1",)),
        ModuleUse("Procedure Protocol", "SOP Common", "C.12.1", "M", None, ("C.12-1",)),
    ),
)
