# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""X-Ray Frame Detector Parameters Macro (PS3.3 C.8.19.6.5, Table C.8.19.6-5)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "C.8.19.6-5",
    "X-Ray Frame Detector Parameters Macro",
    "C.8.19.6.5",
    (  # FrameDetectorParametersSequence
        Attribute(
            0x00189451,
            "1",
            items=(1, 1),
            rows=(
                Attribute(0x00187014, "3"),  # DetectorActiveTime
                Attribute(0x00187016, "3"),  # DetectorActivationOffsetFromExposure
            ),
        ),
    ),
)
