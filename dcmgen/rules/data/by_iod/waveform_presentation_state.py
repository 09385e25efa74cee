# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Waveform Presentation State IOD (PS3.3 A.92.1)."""

from __future__ import annotations

from dcmgen.rules.facts import Condition, Iod, ModuleUse

IOD = Iod(
    "Waveform Presentation State",
    "A.92.1",
    "composite",
    (
        ModuleUse("Patient", "Patient", "C.7.1.1", "M", None, ("C.7-1",)),
        ModuleUse("Patient", "Clinical Trial Subject", "C.7.1.3", "U", None, ("C.7-2b",)),
        ModuleUse("Study", "General Study", "C.7.2.1", "M", None, ("C.7-3",)),
        ModuleUse("Study", "Patient Study", "C.7.2.2", "U", None, ("C.7-4a",)),
        ModuleUse("Study", "Clinical Trial Study", "C.7.2.3", "U", None, ("C.7-4b",)),
        ModuleUse("Series", "General Series", "C.7.3.1", "M", None, ("C.7-5a",)),
        ModuleUse("Series", "Clinical Trial Series", "C.7.3.2", "U", None, ("C.7-5b",)),
        ModuleUse("Series", "Presentation Series", "C.11.9", "M", None, ("C.11.9-1",)),
        ModuleUse("Frame of Reference", "Synchronization", "C.7.4.2", "C", Condition("undecidable"), ("C.7-7",)),
        ModuleUse("Equipment", "General Equipment", "C.7.5.1", "M", None, ("C.7-8",)),
        ModuleUse("Equipment", "Enhanced General Equipment", "C.7.5.2", "M", None, ("C.7-8b",)),
        ModuleUse(
            "Waveform Presentation State", "Presentation State Identification", "C.11.10", "M", None, ("C.11.10-1",)
        ),
        ModuleUse(
            "Waveform Presentation State",
            "Waveform Presentation State Relationship",
            "C.39.1",
            "M",
            None,
            ("C.39.1-1",),
        ),
        ModuleUse("Waveform Presentation State", "Structured Waveform Annotation", "C.39.2", "U", None, ("C.39.2-1",)),
        ModuleUse("Waveform Presentation State", "Textual Waveform Annotation", "C.39.3", "U", None, ("C.39.3-1",)),
        ModuleUse("Waveform Presentation State", "Displayed Waveform Segment", "C.39.4", "U", None, ("C.39.4-1",)),
        ModuleUse("Waveform Presentation State", "Montage Activation", "C.39.5", "U", None, ("C.39.5-1",)),
        ModuleUse(
            "Waveform Presentation State",
            "Waveform Presentation Montage",
            "C.39.6",
            "C",
            Condition("parsed", required=("module", "Montage Activation")),
            ("C.39.6-1",),
        ),
        ModuleUse("Waveform Presentation State", "SOP Common", "C.12.1", "M", None, ("C.12-1",)),
    ),
)
