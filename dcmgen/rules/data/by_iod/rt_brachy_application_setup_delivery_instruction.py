# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Brachy Application Setup Delivery Instruction IOD (PS3.3 A.79)."""

from __future__ import annotations

from dcmgen.rules.facts import Constraint, Iod, ModuleUse

IOD = Iod(
    "RT Brachy Application Setup Delivery Instruction",
    "A.79",
    "composite",
    (
        ModuleUse("Patient", "Patient", "C.7.1.1", "M", None, ("C.7-1",)),
        ModuleUse("Patient", "Clinical Trial Subject", "C.7.1.3", "U", None, ("C.7-2b",)),
        ModuleUse("Study", "General Study", "C.7.2.1", "M", None, ("C.7-3",)),
        ModuleUse("Study", "Patient Study", "C.7.2.2", "U", None, ("C.7-4a",)),
        ModuleUse("Study", "Clinical Trial Study", "C.7.2.3", "U", None, ("C.7-4b",)),
        ModuleUse("Series", "General Series", "C.7.3.1", "M", None, ("C.7-5a",)),
        ModuleUse("Series", "Clinical Trial Series", "C.7.3.2", "U", None, ("C.7-5b",)),
        ModuleUse("Equipment", "General Equipment", "C.7.5.1", "M", None, ("C.7-8",)),
        ModuleUse("Equipment", "Enhanced General Equipment", "C.7.5.2", "M", None, ("C.7-8b",)),
        ModuleUse("Plan", "RT Brachy Application Setup Delivery Instruction", "C.8.8.30", "M", None, ("C.8.8.30-1",)),
        ModuleUse("Plan", "Common Instance Reference", "C.12.2", "M", None, ("C.12-8",)),
        ModuleUse("Plan", "General Reference", "C.12.4", "U", None, ("C.12-10",)),
        ModuleUse("Plan", "SOP Common", "C.12.1", "M", None, ("C.12-1",)),
    ),
    constraints=(Constraint("A.79.4.1", "values", path="/00080060", module="General Series", values=("PLAN",)),),
)
