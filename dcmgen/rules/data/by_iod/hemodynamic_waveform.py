# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Hemodynamic Waveform IOD (PS3.3 A.34.6)."""

from __future__ import annotations

from dcmgen.rules.facts import Condition, Constraint, Iod, ModuleUse

IOD = Iod(
    "Hemodynamic Waveform",
    "A.34.6",
    "composite",
    (
        ModuleUse("Patient", "Patient", "C.7.1.1", "M", None, ("C.7-1",)),
        ModuleUse("Patient", "Clinical Trial Subject", "C.7.1.3", "U", None, ("C.7-2b",)),
        ModuleUse("Study", "General Study", "C.7.2.1", "M", None, ("C.7-3",)),
        ModuleUse("Study", "Patient Study", "C.7.2.2", "U", None, ("C.7-4a",)),
        ModuleUse("Study", "Clinical Trial Study", "C.7.2.3", "U", None, ("C.7-4b",)),
        ModuleUse("Series", "General Series", "C.7.3.1", "M", None, ("C.7-5a",)),
        ModuleUse("Series", "Clinical Trial Series", "C.7.3.2", "U", None, ("C.7-5b",)),
        ModuleUse(
            "Frame of Reference",
            "Synchronization",
            "C.7.4.2",
            "C",
            Condition("parsed", required=("in", "//003A0004", ("ORIGINAL",)), otherwise="allowed"),
            ("C.7-7",),
        ),
        ModuleUse("Equipment", "General Equipment", "C.7.5.1", "M", None, ("C.7-8",)),
        ModuleUse("Waveform", "Waveform Identification", "C.10.8", "M", None, ("C.10-8",)),
        ModuleUse("Waveform", "Waveform", "C.10.9", "M", None, ("C.10-9",)),
        ModuleUse("Waveform", "Acquisition Context", "C.7.6.14", "M", None, ("C.7.6.14-1",)),
        ModuleUse("Waveform", "Waveform Annotation", "C.10.10", "C", Condition("undecidable"), ("C.10-11",)),
        ModuleUse("Waveform", "SOP Common", "C.12.1", "M", None, ("C.12-1",)),
    ),
    constraints=(
        Constraint("A.34.6.4.1", "values", path="/00080060", module="General Series", values=("HD",)),
        Constraint("A.34.6.4.3", "items", path="/54000100", module="Waveform", least=1, most=4),
        Constraint("A.34.6.4.4", "range", path="/54000100>003A0005", module="Waveform", least=1, most=8),
        Constraint("A.34.6.4.5", "range", path="/54000100>003A001A", module="Waveform", most=400),
        Constraint("A.34.6.4.8", "values", path="/54000100>54001006", module="Waveform", values=("SS",)),
    ),
)
