# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Beams Treatment Record IOD (PS3.3 A.29)."""

from __future__ import annotations

from dcmgen.rules.facts import Condition, Iod, ModuleUse

IOD = Iod(
    "RT Beams Treatment Record",
    "A.29",
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
        ModuleUse("Treatment Record", "RT General Treatment Record", "C.8.8.17", "M", None, ("C.8-53",)),
        ModuleUse("Treatment Record", "RT Patient Setup", "C.8.8.12", "U", None, ("C.8-48",)),
        ModuleUse("Treatment Record", "RT Treatment Machine Record", "C.8.8.18", "M", None, ("C.8-54",)),
        ModuleUse("Treatment Record", "Measured Dose Reference Record", "C.8.8.19", "U", None, ("C.8-55",)),
        ModuleUse("Treatment Record", "Calculated Dose Reference Record", "C.8.8.20", "U", None, ("C.8-56",)),
        ModuleUse(
            "Treatment Record",
            "RT Beams Session Record",
            "C.8.8.21",
            "C",
            Condition(
                "parsed", required=("or", ("absent", "/300A0709"), ("in", "/300A0709", ("DEVICE", "SIMULATION")))
            ),
            ("C.8-57",),
        ),
        ModuleUse(
            "Treatment Record",
            "RT Beams Salvage Record",
            "C.8.8.31",
            "C",
            Condition("parsed", required=("in", "/300A0709", ("USER",))),
            ("C.8.8.31-1",),
        ),
        ModuleUse("Treatment Record", "RT Treatment Summary Record", "C.8.8.23", "U", None, ("C.8-59",)),
        ModuleUse("Treatment Record", "General Reference", "C.12.4", "U", None, ("C.12-10",)),
        ModuleUse("Treatment Record", "SOP Common", "C.12.1", "M", None, ("C.12-1",)),
        ModuleUse("Treatment Record", "Common Instance Reference", "C.12.2", "U", None, ("C.12-8",)),
    ),
)
