# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Radiation Salvage Record IOD (PS3.3 A.86.1.9)."""

from __future__ import annotations

from dcmgen.rules.facts import Constraint, Iod, ModuleUse

IOD = Iod(
    "RT Radiation Salvage Record",
    "A.86.1.9",
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
        ModuleUse("Frame of Reference", "Frame of Reference", "C.7.4.1", "U", None, ("C.7-6",)),
        ModuleUse("RT Delivered Radiation", "General Reference", "C.12.4", "M", None, ("C.12-10",)),
        ModuleUse("RT Delivered Radiation", "RT Delivery Device Common", "C.36.12", "M", None, ("C.36.12-1",)),
        ModuleUse("RT Delivered Radiation", "RT Radiation Record Common", "C.36.22", "M", None, ("C.36.22-1",)),
        ModuleUse("RT Delivered Radiation", "RT Radiation Salvage Record", "C.36.23", "M", None, ("C.36.23-1",)),
        ModuleUse("RT Delivered Radiation", "SOP Common", "C.12.1", "M", None, ("C.12-1",)),
        ModuleUse("RT Delivered Radiation", "Common Instance Reference", "C.12.2", "M", None, ("C.12-8",)),
        ModuleUse("RT Delivered Radiation", "Radiotherapy Common Instance", "C.36.4", "M", None, ("C.36.4-1",)),
    ),
    constraints=(
        Constraint("A.86.1.9.4.1", "values", path="/00080060", module="General Series", values=("RTRAD",)),
        Constraint("A.86.1.9.4.1", "values", path="/00080060", module="Enhanced RT Series", values=("RTRAD",)),
        Constraint("A.86.1.9.4.3", "values", path="/300A0639", module="RT Radiation Record Common", values=("YES",)),
        Constraint("A.86.1.9.4.3", "values", path="/300A0709", module="RT Radiation Record Common", values=("USER",)),
    ),
)
