# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""PET Detector Motion Details Macro (PS3.3 C.8.22.5.3, Table C.8.22-12)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table, Terms

TABLE = Table(
    "C.8.22-12",
    "PET Detector Motion Details Macro",
    "C.8.22.5.3",
    (  # PETDetectorMotionDetailsSequence
        Attribute(
            0x00189733,
            "1",
            items=(1, 1),
            rows=(
                Attribute(0x00181140, "1", terms=(Terms("enumerated", ("CW", "CC")),)),  # RotationDirection
                Attribute(0x00189305, "1"),  # RevolutionTime
            ),
        ),
    ),
)
