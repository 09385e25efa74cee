# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""X-Ray 3D Frame Type Macro (PS3.3 C.8.21.5.1, Table C.8.21.5.1-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.8.21.5.1-1",
    "X-Ray 3D Frame Type Macro",
    "C.8.21.5.1",
    (  # XRay3DFrameTypeSequence
        Attribute(
            0x00189504,
            "1",
            items=(1, 1),
            rows=(
                Attribute(0x00089007, "1"),  # FrameType
                Include("C.8-131"),
                Attribute(
                    0x00209536, "1C", condition=Condition("parsed", required=("present", "00189530"))
                ),  # ReconstructionIndex
            ),
        ),
    ),
)
