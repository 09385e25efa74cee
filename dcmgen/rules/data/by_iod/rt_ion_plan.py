# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Ion Plan IOD (PS3.3 A.49)."""

from __future__ import annotations

from dcmgen.rules.facts import Condition, Iod, ModuleUse

IOD = Iod(
    "RT Ion Plan",
    "A.49",
    "composite",
    (
        ModuleUse("Patient", "Patient", "C.7.1.1", "M", None, ("C.7-1",)),
        ModuleUse("Patient", "Clinical Trial Subject", "C.7.1.3", "U", None, ("C.7-2b",)),
        ModuleUse("Study", "General Study", "C.7.2.1", "M", None, ("C.7-3",)),
        ModuleUse("Study", "Patient Study", "C.7.2.2", "U", None, ("C.7-4a",)),
        ModuleUse("Study", "Clinical Trial Study", "C.7.2.3", "U", None, ("C.7-4b",)),
        ModuleUse("Series", "RT Series", "C.8.8.1", "M", None, ("C.8-37",)),
        ModuleUse("Series", "Clinical Trial Series", "C.7.3.2", "U", None, ("C.7-5b",)),
        ModuleUse("Frame of Reference", "Frame of Reference", "C.7.4.1", "M", None, ("C.7-6",)),
        ModuleUse("Equipment", "General Equipment", "C.7.5.1", "M", None, ("C.7-8",)),
        ModuleUse("Plan", "RT General Plan", "C.8.8.9", "M", None, ("C.8-45",)),
        ModuleUse("Plan", "RT Prescription", "C.8.8.10", "U", None, ("C.8-46",)),
        ModuleUse("Plan", "RT Ion Tolerance Tables", "C.8.8.24", "U", None, ("C.8.8.24-1",)),
        ModuleUse("Plan", "RT Patient Setup", "C.8.8.12", "U", None, ("C.8-48",)),
        ModuleUse("Plan", "RT Fraction Scheme", "C.8.8.13", "U", None, ("C.8-49",)),
        ModuleUse(
            "Plan",
            "RT Ion Beams",
            "C.8.8.25",
            "C",
            Condition("parsed", required=("and", ("module", "RT Fraction Scheme"), (">", "//300A0080", 0))),
            ("C.8.8.25-1",),
        ),
        ModuleUse("Plan", "Approval", "C.8.8.16", "U", None, ("C.8-52",)),
        ModuleUse("Plan", "General Reference", "C.12.4", "U", None, ("C.12-10",)),
        ModuleUse("Plan", "SOP Common", "C.12.1", "M", None, ("C.12-1",)),
        ModuleUse("Plan", "Common Instance Reference", "C.12.2", "U", None, ("C.12-8",)),
    ),
)
