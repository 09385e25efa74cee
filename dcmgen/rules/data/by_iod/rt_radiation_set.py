# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Radiation Set IOD (PS3.3 A.86.1.4)."""

from __future__ import annotations

from dcmgen.rules.facts import Condition, Constraint, Iod, ModuleUse

IOD = Iod(
    "RT Radiation Set",
    "A.86.1.4",
    "composite",
    (
        ModuleUse("Patient", "Patient", "C.7.1.1", "M", None, ("C.7-1",)),
        ModuleUse("Patient", "Clinical Trial Subject", "C.7.1.3", "U", None, ("C.7-2b",)),
        ModuleUse("Study", "General Study", "C.7.2.1", "M", None, ("C.7-3",)),
        ModuleUse("Study", "Patient Study", "C.7.2.2", "U", None, ("C.7-4a",)),
        ModuleUse("Study", "Clinical Trial Study", "C.7.2.3", "U", None, ("C.7-4b",)),
        ModuleUse("Series", "General Series", "C.7.3.1", "M", None, ("C.7-5a",)),
        ModuleUse("Series", "Clinical Trial Series", "C.7.3.2", "U", None, ("C.7-5b",)),
        ModuleUse("Series", "Enhanced RT Series", "C.36.3", "M", None, ("C.36.3-1",)),
        ModuleUse("Equipment", "General Equipment", "C.7.5.1", "M", None, ("C.7-8",)),
        ModuleUse("Equipment", "Enhanced General Equipment", "C.7.5.2", "M", None, ("C.7-8b",)),
        ModuleUse("Frame of Reference", "Frame of Reference", "C.7.4.1", "M", None, ("C.7-6",)),
        ModuleUse("RT Radiation Set", "General Reference", "C.12.4", "M", None, ("C.12-10",)),
        ModuleUse("RT Radiation Set", "RT Radiation Set", "C.36.10", "M", None, ("C.36.10-1",)),
        ModuleUse("RT Radiation Set", "RT Dose Contribution", "C.36.11", "C", Condition("undecidable"), ("C.36.11-1",)),
        ModuleUse("RT Radiation Set", "SOP Common", "C.12.1", "M", None, ("C.12-1",)),
        ModuleUse("RT Radiation Set", "Common Instance Reference", "C.12.2", "M", None, ("C.12-8",)),
        ModuleUse("RT Radiation Set", "Radiotherapy Common Instance", "C.36.4", "M", None, ("C.36.4-1",)),
    ),
    constraints=(
        Constraint("A.86.1.4.4.1", "values", path="/00080060", module="General Series", values=("RTRAD",)),
        Constraint("A.86.1.4.4.1", "values", path="/00080060", module="Enhanced RT Series", values=("RTRAD",)),
    ),
)
