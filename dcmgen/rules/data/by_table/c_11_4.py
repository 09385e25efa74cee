# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Presentation LUT Module (PS3.3 C.11.4, Table C.11-4)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table, Terms

TABLE = Table(
    "C.11-4",
    "Presentation LUT Module",
    "C.11.4",
    (  # PresentationLUTSequence
        Attribute(
            0x20500010,
            "",
            items=(1, 1),
            rows=(
                Attribute(0x00283002, ""),  # LUTDescriptor
                Attribute(0x00283003, ""),  # LUTExplanation
                Attribute(0x00283006, ""),  # LUTData
            ),
        ),
        Attribute(0x20500020, "", terms=(Terms("enumerated", ("IDENTITY", "LIN OD")),)),  # PresentationLUTShape
    ),
)
