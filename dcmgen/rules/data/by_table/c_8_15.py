# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""NM Reconstruction Module (PS3.3 C.8.4.15, Table C.8-15)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table, Terms

TABLE = Table(
    "C.8-15",
    "NM Reconstruction Module",
    "C.8.4.15",
    (
        Attribute(0x00180088, "2"),  # SpacingBetweenSlices
        Attribute(0x00181100, "3"),  # ReconstructionDiameter
        Attribute(0x00181210, "3"),  # ConvolutionKernel
        Attribute(0x00180050, "2"),  # SliceThickness
        Attribute(0x00201041, "3"),  # SliceLocation
        Attribute(
            0x00540500,
            "3",
            terms=(
                Terms("enumerated", ("APEX_TO_BASE", "BASE_TO_APEX"), condition=("undecidable", "condition of a list")),
            ),
        ),  # SliceProgressionDirection
    ),
)
