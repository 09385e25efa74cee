# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Comprehensive SR IOD (PS3.3 A.35.3)."""

from __future__ import annotations

from dcmgen.rules.facts import Constraint, Iod, ModuleUse

IOD = Iod(
    "Comprehensive SR",
    "A.35.3",
    "composite",
    (
        ModuleUse("Patient", "Patient", "C.7.1.1", "M", None, ("C.7-1",)),
        ModuleUse("Patient", "Clinical Trial Subject", "C.7.1.3", "U", None, ("C.7-2b",)),
        ModuleUse("Study", "General Study", "C.7.2.1", "M", None, ("C.7-3",)),
        ModuleUse("Study", "Patient Study", "C.7.2.2", "U", None, ("C.7-4a",)),
        ModuleUse("Study", "Clinical Trial Study", "C.7.2.3", "U", None, ("C.7-4b",)),
        ModuleUse("Series", "SR Document Series", "C.17.1", "M", None, ("C.17-1",)),
        ModuleUse("Series", "Clinical Trial Series", "C.7.3.2", "U", None, ("C.7-5b",)),
        ModuleUse("Frame of Reference", "Synchronization", "C.7.4.2", "U", None, ("C.7-7",)),
        ModuleUse("Equipment", "General Equipment", "C.7.5.1", "M", None, ("C.7-8",)),
        ModuleUse("SR Document", "SR Document General", "C.17.2", "M", None, ("C.17-2",)),
        ModuleUse("SR Document", "SR Document Content", "C.17.3", "M", None, ("C.17-4",)),
        ModuleUse("SR Document", "SOP Common", "C.12.1", "M", None, ("C.12-1",)),
    ),
    constraints=(
        Constraint(
            "A.35.3.3.1.1",
            "values",
            path="//0040A730>0040A040",
            module="SR Document Content",
            values=(
                "TEXT",
                "CODE",
                "NUM",
                "DATETIME",
                "DATE",
                "TIME",
                "UIDREF",
                "PNAME",
                "SCOORD",
                "TCOORD",
                "COMPOSITE",
                "IMAGE",
                "WAVEFORM",
                "CONTAINER",
            ),
        ),
    ),
)
