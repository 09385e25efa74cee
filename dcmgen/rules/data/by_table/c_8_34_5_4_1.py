# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Photoacoustic Reconstruction Algorithm Macro (PS3.3 C.8.34.5.4, Table C.8.34.5.4-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.8.34.5.4-1",
    "Photoacoustic Reconstruction Algorithm Macro",
    "C.8.34.5.4",
    (  # ReconstructionAlgorithmSequence
        Attribute(0x0018993D, "3", items=(0, None), rows=(Include("10-19", cid=("Baseline", "11005", "inferred")),)),
    ),
)
