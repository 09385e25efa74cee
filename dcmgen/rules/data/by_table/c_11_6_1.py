# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Softcopy Presentation LUT Module (PS3.3 C.11.6, Table C.11.6-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.11.6-1",
    "Softcopy Presentation LUT Module",
    "C.11.6",
    (  # PresentationLUTSequence
        Attribute(
            0x20500010,
            "1C",
            condition=Condition("parsed", required=("absent", "./20500020")),
            items=(1, 1),
            rows=(
                Attribute(0x00283002, "1"),  # LUTDescriptor
                Attribute(0x00283003, "3"),  # LUTExplanation
                Attribute(0x00283006, "1"),  # LUTData
            ),
        ),
        Attribute(
            0x20500020,
            "1C",
            condition=Condition("parsed", required=("absent", "./20500010")),
            terms=(Terms("enumerated", ("IDENTITY", "INVERSE")),),
        ),  # PresentationLUTShape
    ),
)
