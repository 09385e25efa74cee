# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""CT Defined Procedure Protocol IOD (PS3.3 A.82.2)."""

from __future__ import annotations

from dcmgen.rules.facts import Constraint, Iod, ModuleUse

IOD = Iod(
    "CT Defined Procedure Protocol",
    "A.82.2",
    "composite",
    (
        ModuleUse("Equipment", "General Equipment", "C.7.5.1", "M", None, ("C.7-8",)),
        ModuleUse("Equipment", "Enhanced General Equipment", "C.7.5.2", "M", None, ("C.7-8b",)),
        ModuleUse("Procedure Protocol", "Protocol Context", "C.34.2", "M", None, ("C.34.2-1",)),
        ModuleUse("Procedure Protocol", "Clinical Trial Context", "C.34.4", "U", None, ("C.34.4-1",)),
        ModuleUse("Procedure Protocol", "Patient Specification", "C.34.5", "U", None, ("C.34.5-1",)),
        ModuleUse("Procedure Protocol", "Equipment Specification", "C.34.6", "M", None, ("C.34.6-1",)),
        ModuleUse("Procedure Protocol", "Instructions", "C.34.7", "U", None, ("C.34.7-1",)),
        ModuleUse("Procedure Protocol", "Patient Positioning", "C.34.8", "U", None, ("C.34.8-1",)),
        ModuleUse("Procedure Protocol", "General Defined Acquisition", "C.34.9", "U", None, ("C.34.9-1",)),
        ModuleUse("Procedure Protocol", "General Defined Reconstruction", "C.34.11", "U", None, ("C.34.11-1",)),
        ModuleUse("Procedure Protocol", "Defined Storage", "C.34.13", "U", None, ("C.34.13-1",)),
        ModuleUse("Procedure Protocol", "SOP Common", "C.12.1", "M", None, ("C.12-1",)),
    ),
    constraints=(
        Constraint("A.82.2.3.1.1", "values", path="/00080221", module="Equipment Specification", values=("CT",)),
    ),
)
