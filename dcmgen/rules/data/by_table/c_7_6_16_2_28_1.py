# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Camera Position Functional Group Macro (PS3.3 C.7.6.16.2.28, Table C.7.6.16.2.28-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table, Terms

TABLE = Table(
    "C.7.6.16.2.28-1",
    "Camera Position Functional Group Macro",
    "C.7.6.16.2.28",
    (  # CameraPositionGroupSequence
        Attribute(
            0x0034000B,
            "1",
            items=(1, 1),
            rows=(
                Attribute(0x00701602, "1", terms=(Terms("enumerated", ("PERSPECTIVE",)),)),  # RenderProjection
                Attribute(0x00701603, "1"),  # ViewpointPosition
                Attribute(0x00701604, "1"),  # ViewpointLookAtPoint
                Attribute(0x00701605, "1"),  # ViewpointUpDirection
                Attribute(0x00701606, "1"),  # RenderFieldOfView
            ),
        ),
    ),
)
