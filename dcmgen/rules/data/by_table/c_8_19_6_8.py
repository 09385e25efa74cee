# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""X-Ray Frame Acquisition Macro (PS3.3 C.8.19.6.8, Table C.8.19.6-8)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "C.8.19.6-8",
    "X-Ray Frame Acquisition Macro",
    "C.8.19.6.8",
    (  # FrameAcquisitionSequence
        Attribute(
            0x00189417,
            "1",
            items=(1, 1),
            rows=(
                Attribute(0x00180060, "1"),  # KVP
                Attribute(0x00189328, "3"),  # ExposureTimeInms
                Attribute(0x00189330, "1"),  # XRayTubeCurrentInmA
                Attribute(0x00189332, "3"),  # ExposureInmAs
            ),
        ),
    ),
)
