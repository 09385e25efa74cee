# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Intravascular OCT Processing Parameters Module (PS3.3 C.8.27.4, Table C.8.27.4-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table, Terms

TABLE = Table(
    "C.8.27.4-1",
    "Intravascular OCT Processing Parameters Module",
    "C.8.27.4",
    (
        Attribute(0x00520026, "1", terms=(Terms("enumerated", ("YES", "NO")),)),  # OCTZOffsetApplied
        Attribute(0x0052003A, "1", terms=(Terms("enumerated", ("YES", "NO")),)),  # RefractiveIndexApplied
        Attribute(0x00520014, "1"),  # ALinePixelSpacing
        Attribute(0x00281040, "1", terms=(Terms("defined", ("LIN", "LOG")),)),  # PixelIntensityRelationship
        Attribute(0x00520034, "1"),  # FirstALineLocation
    ),
)
