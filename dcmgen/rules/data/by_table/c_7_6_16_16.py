# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Patient Orientation in Frame Macro (PS3.3 C.7.6.16.2.15, Table C.7.6.16-16)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "C.7.6.16-16",
    "Patient Orientation in Frame Macro",
    "C.7.6.16.2.15",
    (  # PatientOrientationInFrameSequence
        Attribute(
            0x00209450,
            "1",
            items=(1, 1),
            rows=(
                Attribute(0x00200020, "1"),  # PatientOrientation
            ),
        ),
    ),
)
