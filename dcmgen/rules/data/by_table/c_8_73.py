# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Mammography Series Module (PS3.3 C.8.11.6, Table C.8-73)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table, Terms

TABLE = Table(
    "C.8-73",
    "Mammography Series Module",
    "C.8.11.6",
    (
        Attribute(0x00080060, "1", terms=(Terms("enumerated", ("MG",)),)),  # Modality
        # RequestAttributesSequence
        Attribute(0x00400275, "3", items=(0, None), rows=(Include("10-9", cid=("Baseline", "")),)),
    ),
)
