# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Frame Pixel Shift Macro (PS3.3 C.7.6.16.2.14, Table C.7.6.16-15)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "C.7.6.16-15",
    "Frame Pixel Shift Macro",
    "C.7.6.16.2.14",
    (  # FramePixelShiftSequence
        Attribute(
            0x00289415,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x00289416, "1"),  # SubtractionItemID
                Attribute(0x00286114, "1"),  # MaskSubPixelShift
            ),
        ),
    ),
)
