# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Real-Time Audio Waveform IOD (PS3.3 A.34.11)."""

from __future__ import annotations

from dcmgen.rules.facts import Constraint, GroupUse, Iod, ModuleUse

IOD = Iod(
    "Real-Time Audio Waveform",
    "A.34.11",
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
        ModuleUse("Frame of Reference", "Synchronization", "C.7.4.2", "M", None, ("C.7-7",)),
        ModuleUse("Waveform", "Waveform Identification", "C.10.8", "M", None, ("C.10-8",)),
        ModuleUse("Waveform", "Real-Time Bulk Data Flow", "C.7.6.26", "M", None, ("C.7.6.26-1",)),
        ModuleUse("Waveform", "Acquisition Context", "C.7.6.14", "M", None, ("C.7.6.14-1",)),
        ModuleUse("Waveform", "SOP Common", "C.12.1", "M", None, ("C.12-1",)),
        ModuleUse("Waveform", "Current Frame Functional Groups", "C.7.6.27", "M", None, ("C.7.6.27-1",)),
    ),
    groups=(GroupUse("Time of Frame", "C.7.6.16.2.29", "C.7.6.16.2.29-1", "M", None, "per-frame"),),
    constraints=(
        Constraint("A.34.11.4.1", "values", path="/00080060", module="General Series", values=("AU",)),
        Constraint("A.34.11.4.8", "values", path="/00181802", module="Synchronization", values=("PTP",)),
    ),
)
