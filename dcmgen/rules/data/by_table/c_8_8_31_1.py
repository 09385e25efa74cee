# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Beams Salvage Record Module (PS3.3 C.8.8.31, Table C.8.8.31-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table, Terms

TABLE = Table(
    "C.8.8.31-1",
    "RT Beams Salvage Record Module",
    "C.8.8.31",
    (
        Attribute(0x300C0022, "3"),  # ReferencedFractionGroupNumber
        Attribute(0x300A00B3, "1", terms=(Terms("defined", ("MU", "MINUTE")),)),  # PrimaryDosimeterUnit
        # TreatmentSessionBeamSequence
        Attribute(0x30080020, "1", items=(1, None), rows=(Include("C.36.2.2.23-1"),)),
    ),
)
