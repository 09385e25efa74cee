# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""X-Ray Filtration Macro (PS3.3 C.8.7.10, Table C.8-35a)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table, Terms

TABLE = Table(
    "C.8-35a",
    "X-Ray Filtration Macro",
    "C.8.7.10",
    (
        Attribute(
            0x00181160, "3", terms=(Terms("defined", ("STRIP", "WEDGE", "BUTTERFLY", "MULTIPLE", "FLAT", "NONE")),)
        ),  # FilterType
        Attribute(
            0x00187050,
            "3",
            terms=(Terms("defined", ("MOLYBDENUM", "ALUMINUM", "COPPER", "RHODIUM", "NIOBIUM", "EUROPIUM", "LEAD")),),
        ),  # FilterMaterial
        Attribute(0x00187052, "3"),  # FilterThicknessMinimum
        Attribute(0x00187054, "3"),  # FilterThicknessMaximum
        Attribute(0x00187056, "3"),  # FilterBeamPathLengthMinimum
        Attribute(0x00187058, "3"),  # FilterBeamPathLengthMaximum
    ),
)
