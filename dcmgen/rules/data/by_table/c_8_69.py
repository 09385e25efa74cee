# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""DX Anatomy Imaged Module (PS3.3 C.8.11.2, Table C.8-69)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table, Terms

TABLE = Table(
    "C.8-69",
    "DX Anatomy Imaged Module",
    "C.8.11.2",
    (
        Attribute(0x00200062, "1", terms=(Terms("enumerated", ("R", "L", "U", "B")),)),  # ImageLaterality
        Include("10-6", cid=("Defined", "4009", "inferred")),
    ),
)
