# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Structure Set IOD (PS3.3 A.19)."""

from __future__ import annotations

from dcmgen.rules.facts import Iod, ModuleUse

IOD = Iod(
    "RT Structure Set",
    "A.19",
    "composite",
    (
        ModuleUse("Patient", "Patient", "C.7.1.1", "M", None, ("C.7-1",)),
        ModuleUse("Patient", "Clinical Trial Subject", "C.7.1.3", "U", None, ("C.7-2b",)),
        ModuleUse("Study", "General Study", "C.7.2.1", "M", None, ("C.7-3",)),
        ModuleUse("Study", "Patient Study", "C.7.2.2", "U", None, ("C.7-4a",)),
        ModuleUse("Study", "Clinical Trial Study", "C.7.2.3", "U", None, ("C.7-4b",)),
        ModuleUse("Series", "RT Series", "C.8.8.1", "M", None, ("C.8-37",)),
        ModuleUse("Series", "Clinical Trial Series", "C.7.3.2", "U", None, ("C.7-5b",)),
        ModuleUse("Equipment", "General Equipment", "C.7.5.1", "M", None, ("C.7-8",)),
        ModuleUse("Frame of Reference", "Frame of Reference", "C.7.4.1", "U", None, ("C.7-6",)),
        ModuleUse("Structure Set", "Structure Set", "C.8.8.5", "M", None, ("C.8-41",)),
        ModuleUse("Structure Set", "ROI Contour", "C.8.8.6", "M", None, ("C.8-42",)),
        ModuleUse("Structure Set", "RT ROI Observations", "C.8.8.8", "M", None, ("C.8-44",)),
        ModuleUse("Structure Set", "Approval", "C.8.8.16", "U", None, ("C.8-52",)),
        ModuleUse("Structure Set", "General Reference", "C.12.4", "U", None, ("C.12-10",)),
        ModuleUse("Structure Set", "SOP Common", "C.12.1", "M", None, ("C.12-1",)),
        ModuleUse("Structure Set", "Common Instance Reference", "C.12.2", "U", None, ("C.12-8",)),
    ),
)
