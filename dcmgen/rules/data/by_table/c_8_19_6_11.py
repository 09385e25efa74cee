# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""X-Ray Table Position Macro (PS3.3 C.8.19.6.11, Table C.8.19.6-11)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "C.8.19.6-11",
    "X-Ray Table Position Macro",
    "C.8.19.6.11",
    (  # TablePositionSequence
        Attribute(
            0x00189406,
            "1",
            items=(1, 1),
            rows=(
                Attribute(0x300A0128, "1"),  # TableTopVerticalPosition
                Attribute(0x300A0129, "1"),  # TableTopLongitudinalPosition
                Attribute(0x300A012A, "1"),  # TableTopLateralPosition
                Attribute(0x00189469, "1"),  # TableHorizontalRotationAngle
                Attribute(0x00189470, "1"),  # TableHeadTiltAngle
                Attribute(0x00189471, "1"),  # TableCradleTiltAngle
            ),
        ),
    ),
)
