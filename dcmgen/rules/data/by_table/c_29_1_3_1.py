# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Generic Implant Template 3D Models Module (PS3.3 C.29.1.3, Table C.29.1.3-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "C.29.1.3-1",
    "Generic Implant Template 3D Models Module",
    "C.29.1.3",
    (
        Attribute(0x00686350, "1"),  # ImplantTemplate3DModelSurfaceNumber
        # SurfaceModelDescriptionSequence
        Attribute(
            0x00686360,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x0066002C, "1"),  # ReferencedSurfaceNumber
                Attribute(0x00686380, "1"),  # SurfaceModelLabel
            ),
        ),
        Attribute(0x00686390, "1"),  # SurfaceModelScalingFactor
    ),
)
